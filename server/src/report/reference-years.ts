import { builtYear } from '../data/latest-year.ts';
import type { Span } from '../text/span.ts';
import { fieldOf } from './reference-field.ts';
import { type ListedReference, references } from './references.ts';
import type { Report } from './report.ts';

/** A year or a volume that cannot be. */
export interface ImplausibleNumber {
  readonly entry: ListedReference;
  readonly span: Span;
  readonly text: string;
  readonly kind: 'future' | 'no year' | 'volume';
}

/** Four digits where a year belongs: before a volume, or in brackets before a title or a volume. */
const yearPlace = /(?<![\d\p{L}:;/.-])(\d{4})(?=;\s?\d{1,4}\s?[(:])|\((\d{4})\)(?=[.,]\s|\s\d{1,4}\s?[(:,])/u;

/** The entries of a list whose year lies ahead of the time or before printing, or whose volume is 0. */
export function* implausibleNumbers(report: Report): Generator<ImplausibleNumber> {
  const list = references(report);
  const years = list.map(({ reference }) => reference.year ?? 0).sort((a, b) => b - a);
  for (const entry of list) {
    const { year } = entry.reference;
    const field = fieldOf(report, entry, 'year');
    // A list whose other works are of that time too was written later than this version was built.
    const latest = Math.max(builtYear, years.find((other) => other !== year) ?? 0);
    if (field && year !== null && year > latest + 1) yield { entry, ...field, kind: 'future' };
    else if (year === null) yield* noYear(report, entry);
    const volume = fieldOf(report, entry, 'volume');
    if (volume && /^0+$/.test(volume.text) && entry.reference.type === 'article' && entry.reference.doi === null)
      yield { entry, ...volume, kind: 'volume' };
  }
}

/** Four digits in the place of the year that are none: "2107;4:12", "(0211)". */
function* noYear(report: Report, entry: ListedReference): Generator<ImplausibleNumber> {
  const match = yearPlace.exec(report.text.slice(entry.span.start, entry.span.end));
  const text = match?.[1] ?? match?.[2];
  if (!match || text === undefined) return;
  const start = entry.span.start + match.index + match[0].indexOf(text);
  const isFuture = Number(text) > builtYear;
  if (isFuture || Number(text) < 1500)
    yield { entry, span: { start, end: start + text.length }, text, kind: isFuture ? 'future' : 'no year' };
}
