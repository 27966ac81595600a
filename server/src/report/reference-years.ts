import { builtYear } from '../data/latest-year.ts';
import type { Reference } from '../facts/references.ts';
import { perObject } from '../text/per-object.ts';
import type { Span } from '../text/span.ts';
import { perList } from './per-list.ts';
import { writtenIn } from './reference-field.ts';
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
  const all = references(report);
  for (const { place, span, text, kind } of oddNumbers(report)) {
    const entry = all[place];
    if (entry) yield { entry, span: entry.at(span), text, kind };
  }
}

/** The same without its place in the report: the span is of the block. */
type OddNumber = Omit<ImplausibleNumber, 'entry'>;

const oddNumbers = perList((list): readonly (OddNumber & { readonly place: number })[] => {
  const years = list.map(({ year }) => year ?? 0).sort((a, b) => b - a);
  return list.flatMap((reference, place) => {
    // A list whose other works are of that time too was written later than this version was built.
    const latest = Math.max(builtYear, years.find((other) => other !== reference.year) ?? 0);
    const { year, fields } = reference;
    const isAhead = year !== null && year > latest + 1;
    const ahead: OddNumber[] =
      isAhead && fields.year ? [{ span: fields.year, text: writtenIn(reference, fields.year), kind: 'future' }] : [];
    return [...ahead, ...oddAlone(reference)].map((odd) => ({ ...odd, place }));
  });
});

/** What cannot be in an entry whatever else is in its list. */
const oddAlone = perObject((reference: Reference): readonly OddNumber[] => {
  const { year, type, doi, fields } = reference;
  const volume = type === 'article' && doi === null ? fields.volume : undefined;
  const text = volume ? writtenIn(reference, volume) : '';
  const none = volume && /^0+$/.test(text) ? [{ span: volume, text, kind: 'volume' as const }] : [];
  return [...(year === null ? noYear(reference) : []), ...none];
});

/** Four digits in the place of the year that are none: "2107;4:12", "(0211)". */
function noYear({ text, span }: Reference): OddNumber[] {
  const match = yearPlace.exec(text);
  const digits = match?.[1] ?? match?.[2];
  if (!match || digits === undefined) return [];
  const start = span.start + match.index + match[0].indexOf(digits);
  const isFuture = Number(digits) > builtYear;
  if (!isFuture && Number(digits) >= 1500) return [];
  return [{ span: { start, end: start + digits.length }, text: digits, kind: isFuture ? 'future' : 'no year' }];
}
