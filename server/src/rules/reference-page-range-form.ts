import type { Reference } from '../facts/references.ts';
import { type Majority, majorityBy, mostFrequent } from '../report/list-majority.ts';
import {
  dashForm,
  fullEnd,
  isDescending,
  lengthForm,
  type PageRange,
  readPageRange,
  shortEnd,
} from '../report/page-ranges.ts';
import { entriesWhere } from '../report/per-list.ts';
import { fieldOf, type WrittenField, writtenIn } from '../report/reference-field.ts';
import { isOfOtherForm } from '../report/reference-forms.ts';
import { type ListedReference, references } from '../report/references.ts';
import type { Report } from '../report/report.ts';
import { defineRule, type RuleProblem } from '../rule/define-rule.ts';
import { perObject } from '../text/per-object.ts';
import { modelOf } from './deviant-problem.ts';
import { entryName } from './entry-name.ts';

const list = '# A case of barley itch\n\n## References\n\n';
const three = ['120-9', '218-35', '340-55']
  .map((pages, i) => `${i + 1}. Moss TA. Barley itch ${i}. J Farm Med. 2011;4:${pages}.\n`)
  .join('');

export default defineRule({
  id: 'reference/page-range-form',
  title: 'Page range in another form than in the rest of the list',
  why: 'Styles give the last page in full or without the digits that repeat, with a hyphen or with a dash, and the same way throughout. A last page before the first one leads nowhere.',
  severity: 'info',
  fix: 'safe',
  since: '0.1.0',
  cites: ['icmje:references', 'nlm:citing-medicine'],
  options: {},
  examples: [
    { bare: true, flagged: `${list}${three}4. Fenn OA. Oat baths. J Farm Med. 2012;5:⟦412-418⟧.\n` },
    { bare: true, flagged: `${list}${three}4. Fenn OA. Oat baths. J Farm Med. 2012;5:⟦412–8⟧.\n` },
    { bare: true, flagged: `${list}1. Fenn OA. Oat baths. J Farm Med. 2012;5:⟦412-398⟧.\n` },
    { bare: true, clean: `${list}${three}4. Fenn OA. Oat baths. J Farm Med. 2012;5:412-8.\n` },
    { bare: true, clean: `${list}${three}4. Fenn OA. Oat baths. J Farm Med. 2012;5:412-520.\n` },
  ],
  *check(report) {
    for (const entry of descendingIn(report)) {
      const range = rangeOf(entry.reference);
      const field = fieldOf(report, entry, 'pages');
      if (range && field) yield descending(entry, field, range);
    }
    yield* deviants(report, lengthIn(report), dashIn(report));
  },
});

const rangeOf = perObject((reference: Reference): PageRange | undefined => {
  const { type, fields, text, span } = reference;
  if (!fields.pages || (type !== 'article' && type !== 'chapter')) return undefined;
  // "1:4-10.1186/..." has a DOI behind the page, and no range.
  const isCut = /^\.?\d/.test(text.slice(fields.pages.end - span.start, fields.pages.end - span.start + 2));
  return isCut ? undefined : readPageRange(writtenIn(reference, fields.pages));
});

const descendingIn = entriesWhere((reference) => {
  const range = rangeOf(reference);
  return range !== undefined && isDescending(range);
});

const lengthIn = majorityBy(() => formBy(lengthForm));
const dashIn = majorityBy(() => formBy(dashForm));

/** The form of a range that can be read; one that descends has none. */
function formBy(formIn: (range: PageRange) => string | undefined): (reference: Reference) => string | undefined {
  return (reference) => {
    const range = rangeOf(reference);
    return range && !isDescending(range) ? formIn(range) : undefined;
  };
}

function* deviants(report: Report, length: Majority | undefined, dash: Majority | undefined): Generator<RuleProblem> {
  const others = isOfOtherForm(report);
  const [oddLength, oddDash] = [length, dash].map((vote) => new Set(vote?.deviants.map(({ entry }) => entry)));
  const odd = [...new Set([...(oddLength ?? []), ...(oddDash ?? [])])].sort((a, b) => a.index - b.index);
  const mark = odd.length > 0 ? mostFrequent(dashesOf(report, dash?.norm)) : undefined;
  for (const entry of odd) {
    const model = oddLength?.has(entry) ? length : dash;
    const range = rangeOf(entry.reference);
    const field = fieldOf(report, entry, 'pages');
    if (others.has(entry) || !model || !range || !field) continue;
    const expected = rangeText(
      range,
      oddLength?.has(entry) ? length?.norm : undefined,
      oddDash?.has(entry) ? mark : undefined,
    );
    yield {
      span: field.span,
      message: `${entryName(entry)} has the pages \`${field.text}\`; expected \`${expected}\`, as in the rest of the list`,
      ...modelOf(model),
      fixes: [{ title: `Write \`${expected}\``, safety: 'safe', edits: [{ span: field.span, newText: expected }] }],
    };
  }
}

/** The dashes of a form, as the entries of the list have them. */
function dashesOf(report: Report, form: string | undefined): readonly string[] {
  return references(report).flatMap(({ reference }) => {
    const range = rangeOf(reference);
    return range && dashForm(range) === form ? [range.dash] : [];
  });
}

/** The range in the form of the list; what is undefined stays as it is. */
function rangeText(range: PageRange, length: string | undefined, dash: string | undefined): string {
  const end = length === undefined ? range.to : length === 'in full' ? fullEnd(range) : shortEnd(range);
  const repeats = length === undefined ? range.repeatsPrefix : length === 'in full';
  return `${range.prefix}${range.from}${dash ?? range.dash}${repeats ? range.prefix : ''}${end}`;
}

function descending(entry: ListedReference, field: WrittenField, range: PageRange): RuleProblem {
  return {
    span: field.span,
    message: `${entryName(entry)} has the pages \`${field.text}\`, which end before they begin; expected a last page after ${range.from}`,
    severity: 'warning',
  };
}
