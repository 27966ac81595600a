import { etAlFormIn } from '../report/et-al-form.ts';
import { majorityBy } from '../report/list-majority.ts';
import { entriesWhere } from '../report/per-list.ts';
import { fieldOf } from '../report/reference-field.ts';
import { isOfOtherForm } from '../report/reference-forms.ts';
import type { ListedReference } from '../report/references.ts';
import type { Report } from '../report/report.ts';
import { defineRule, type RuleProblem } from '../rule/define-rule.ts';
import type { Edit } from '../rule/finding.ts';
import { modelOf } from './deviant-problem.ts';
import { entryName } from './entry-name.ts';

const list = '# A case of barley itch\n\n## References\n\n';
const three = [1, 2, 3]
  .map((n) => `${n}. Moss TA, Fenn OA, Reed BB, et al. Barley itch ${n}. J Farm Med. 2011;4:${n}.\n`)
  .join('');

export default defineRule({
  id: 'reference/et-al-rule',
  title: 'Authors cut by "et al." at another number than in the rest of the list',
  why: 'Each style says after how many authors "et al." stands. A list that cuts at three here and at six there was pasted from several sources, and the journal asks for the missing names.',
  severity: 'warning',
  fix: 'safe',
  since: '0.1.0',
  cites: ['icmje:references', 'nlm:citing-medicine'],
  options: {},
  examples: [
    {
      bare: true,
      flagged: `${list}${three}4. ⟦Moss TA, Fenn OA, Reed BB, Hay CD, Penn A, Quill B, et al⟧. Oat baths. J Farm Med. 2012;5:1-3.\n`,
    },
    {
      bare: true,
      flagged: `${list}${three}4. Moss TA, Fenn OA, Reed BB, ⟦et. al.⟧ Oat baths. J Farm Med. 2012;5:1-3.\n`,
    },
    { bare: true, clean: `${list}${three}4. Moss TA, Fenn OA, Reed BB. Oat baths. J Farm Med. 2012;5:1-3.\n` },
  ],
  *check(report) {
    for (const entry of suspects(report)) yield* misspelled(report, entry);
    const majority = majorityIn(report);
    if (!majority) return;
    const others = isOfOtherForm(report);
    for (const { entry, has } of majority.deviants) {
      if (others.has(entry)) continue;
      yield {
        span: fieldOf(report, entry, 'authors')?.span ?? entry.span,
        message: `${entryName(entry)} has ${has}; expected ${majority.norm}, as in the rest of the list`,
        ...modelOf(majority),
      };
    }
  },
});

const majorityIn = majorityBy(etAlFormIn);

/** Wrong spellings and, as a group, what has to go or, where the group is empty, where a blank lacks. */
const wrong = /\bet(\.)\s?al\b\.?|\bet al\.(\.)(?!\.)|\bet(?=al\.)()al\./;

const suspects = entriesWhere(({ text }) => wrong.test(text));

function* misspelled(report: Report, entry: ListedReference): Generator<RuleProblem> {
  const authors = fieldOf(report, entry, 'authors');
  if (!authors) return;
  const end = Math.min(authors.span.end + 12, entry.span.end);
  const text = report.text.slice(authors.span.start, end);
  const match = wrong.exec(text);
  if (!match) return;
  const start = authors.span.start + match.index;
  yield {
    span: { start, end: start + match[0].length },
    message: `\`${match[0]}\` is no abbreviation of "et alii"; expected \`et al.\``,
    severity: 'info',
    fixes: [{ title: 'Write `et al.`', safety: 'safe', edits: [mend(match, start)] }],
  };
}

function mend(match: RegExpExecArray, at: number): Edit {
  const [text, innerStop, lastStop] = match;
  if (innerStop === undefined && lastStop === undefined) return { span: { start: at + 2, end: at + 2 }, newText: ' ' }; // "etal."
  const start = at + (innerStop === undefined ? text.length - 1 : 2);
  const isRunOn = innerStop !== undefined && /^et\.al/.test(text);
  return { span: { start, end: start + 1 }, newText: isRunOn ? ' ' : '' };
}
