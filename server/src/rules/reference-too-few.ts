import { references } from '../report/references.ts';
import type { Report } from '../report/report.ts';
import { sentencesIn } from '../report/told-sentences.ts';
import { defineRule } from '../rule/define-rule.ts';
import { counted, limitProblem } from './limit.ts';
import { placeOfAbsence } from './place-of-absence.ts';

const discussion = `## Discussion\n\nThe itch came with the harvest [1].${' It went when the barn was shut.'.repeat(9)}`;
const entry = 'Moss TA. Barley itch. J Farm Med. 2011;4:12-5.\n';

export default defineRule({
  id: 'reference/too-few',
  title: 'Fewer references than the journal asks for',
  why: 'A case is set beside what is known of it. Some journals name a least number of references; beside a discussion of some length a list of one is rarely enough for any.',
  severity: 'warning',
  fix: 'none',
  since: '0.1.0',
  cites: ['icmje:references', 'care:11b'],
  options: {},
  absence: true,
  examples: [
    { bare: true, flagged: `# Barley itch: a case report\n\n${discussion}\n\n⟦## References⟧\n\n1. ${entry}` },
    {
      bare: true,
      clean: `# Barley itch: a case report\n\n${discussion}\n\n## References\n\n1. ${entry}2. Second ${entry}`,
    },
    { bare: true, clean: `# Barley itch: a case report\n\n## References\n\n1. ${entry}` },
    { bare: true, clean: '# Barley itch: a case report\n\n## References\n' },
  ],
  *check(report, { profile }) {
    const asked = profile.references?.count;
    const { length } = references(report);
    if (length === 0) return;
    const span = placeOfAbsence(report, ['references']);
    const says = `The list has ${counted(length, 'reference')}`;
    const isBelow = asked?.value.min !== undefined && length < asked.value.min;
    const problem = isBelow ? limitProblem(profile, asked, length, { says }) : undefined;
    if (problem) yield { span, ...problem };
    else if (length === 1 && asked?.value.min === undefined && isDiscussedAtLength(report))
      yield { span, message: `${says}; expected the nearest earlier cases and a review at least`, severity: 'info' };
  },
});

/** A stub is not told what a report needs. */
function isDiscussedAtLength(report: Report): boolean {
  return sentencesIn(report, 'discussion').length >= 8;
}
