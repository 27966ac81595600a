import { type Majority, majorityOf, mostFrequent } from '../report/list-majority.ts';
import {
  dashForm,
  fullEnd,
  isDescending,
  lengthForm,
  type PageRange,
  readPageRange,
  shortEnd,
} from '../report/page-ranges.ts';
import { fieldOf, type WrittenField } from '../report/reference-field.ts';
import { isOfOtherForm } from '../report/reference-forms.ts';
import { type ListedReference, references } from '../report/references.ts';
import type { Report } from '../report/report.ts';
import { defineRule, type RuleProblem } from '../rule/define-rule.ts';
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
    const ranges = new Map(references(report).flatMap((entry) => readEntry(report, entry)));
    for (const [entry, { range, field }] of ranges) if (isDescending(range)) yield descending(entry, field, range);
    const voters = [...ranges].filter(([, { range }]) => !isDescending(range)).map(([entry]) => entry);
    const votes = [lengthForm, dashForm].map((form) =>
      majorityOf(voters, (entry) => {
        const read = ranges.get(entry);
        return read && form(read.range);
      }),
    );
    yield* deviants(report, votes, ranges);
  },
});

type Ranges = ReadonlyMap<ListedReference, { readonly range: PageRange; readonly field: WrittenField }>;

function readEntry(
  report: Report,
  entry: ListedReference,
): [ListedReference, { range: PageRange; field: WrittenField }][] {
  const { type } = entry.reference;
  const field = type === 'article' || type === 'chapter' ? fieldOf(report, entry, 'pages') : undefined;
  // "1:4-10.1186/..." has a DOI behind the page, and no range.
  const isCut = field && /^\.?\d/.test(report.text.slice(field.span.end, field.span.end + 2));
  const range = field && !isCut ? readPageRange(field.text) : undefined;
  return field && range ? [[entry, { range, field }]] : [];
}

function* deviants(report: Report, votes: readonly (Majority | undefined)[], ranges: Ranges): Generator<RuleProblem> {
  const [length, dash] = votes;
  const others = isOfOtherForm(report);
  const isOdd = (vote: Majority | undefined, entry: ListedReference): boolean =>
    vote?.deviants.some((deviant) => deviant.entry === entry) ?? false;
  const odd = new Set([length, dash].flatMap((vote) => vote?.deviants.map(({ entry }) => entry) ?? []));
  const mark = mostFrequent(
    [...ranges.values()]
      .map(({ range }) => range)
      .filter((range) => dashForm(range) === dash?.norm)
      .map((r) => r.dash),
  );
  for (const [entry, { range, field }] of ranges) {
    const model = isOdd(length, entry) ? length : dash;
    if (!odd.has(entry) || others.has(entry) || !model) continue;
    const expected = rangeText(
      range,
      isOdd(length, entry) ? length?.norm : undefined,
      isOdd(dash, entry) ? mark : undefined,
    );
    yield {
      span: field.span,
      message: `${entryName(entry)} has the pages \`${field.text}\`; expected \`${expected}\`, as in the rest of the list`,
      ...modelOf(model),
      fixes: [{ title: `Write \`${expected}\``, safety: 'safe', edits: [{ span: field.span, newText: expected }] }],
    };
  }
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
    message: `${entryName(entry)} ends before it begins: pages \`${field.text}\`; expected a last page from ${range.from} on`,
    severity: 'warning',
  };
}
