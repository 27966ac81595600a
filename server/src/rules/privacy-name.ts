import { personNouns } from '../data/identifier-words.ts';
import type { Report } from '../report/report.ts';
import { defineRule } from '../rule/define-rule.ts';
import type { Fix } from '../rule/finding.ts';
import type { Span } from '../text/span.ts';
import { privacyProblems, replaceBy } from './privacy-problems.ts';

export default defineRule({
  id: 'privacy/name',
  title: 'Name of a patient or a relative',
  why: 'A name leads to the patient at once, and a printed report cannot be called back.',
  severity: 'error',
  fix: 'suggestion',
  since: '0.1.0',
  cites: ['icmje:privacy', 'hipaa:safe-harbor'],
  options: {},
  examples: [
    { flagged: 'Mrs. ⟦Barleycorn⟧ came with an itch.' },
    { flagged: 'The patient, a boy named ⟦Oatley⟧, had played in straw.' },
    { clean: 'Mr. X came with an itch.' },
    { clean: 'Guillain-Barré syndrome was ruled out by Dr. Moss.' },
  ],
  *check(report) {
    yield* privacyProblems(report, ['name'], ({ span }) => ({
      what: 'a name',
      expected: '`the patient`, or how a relative is related',
      fixes: report.language === 'en' ? [withoutName(report, span)] : [], // English words
    }));
  },
});

const title = /(?:Mr|Mrs|Mister|Mx|Mme|Madame|Monsieur|Herr|Frau|Señora?|Signora?|Miss|Ms)\.? $/u;
const called = new RegExp(`(?<=${personNouns}s?)(?:,? (?:is |was )?(?:named|called|by the name of)| ?,)? $`, 'iu');

/** Before the first word of a sentence, a paragraph, a heading or an item; a line alone may go on with a sentence. */
const beginning = /(?:[.!?:]\s|(?:^|\n\s{0,3}[\n#>*+-])[\s#>*+-]{0,9})$/;

/** The name goes where a word for the person stands before it; else "the patient" stands for it. */
export function withoutName(report: Report, { start, end }: Span): Fix {
  const before = report.text.slice(Math.max(0, start - 60), start);
  const lead = called.exec(before);
  if (lead) return replaceBy('Remove the name', { start: start - lead[0].length, end }, '');
  const from = start - (title.exec(before)?.[0].length ?? 0);
  const isFirst = beginning.test(report.text.slice(Math.max(0, from - 12), from));
  return replaceBy('Write "the patient" for the name', { start: from, end }, isFirst ? 'The patient' : 'the patient');
}
