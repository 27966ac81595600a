import { citationsOf } from '../facts/citations.ts';
import type { PlacedBlock } from '../markdown/block.ts';
import { type Span, shift } from '../text/span.ts';
import { touching } from '../text/spans-from.ts';
import { type Abbreviation, abbreviations } from './abbreviations.ts';
import { isByline } from './citation-byline.ts';
import { perReport, type Report } from './report.ts';
import { isWithin } from './section.ts';
import { isUnitLetter } from './unit-letter.ts';

/** A place where an abbreviation stands, without the s of a plural. */
export interface AbbreviationMention {
  readonly span: Span;
  /** Is it explained there? */
  readonly isDefinition: boolean;
}

/** All places where an explained abbreviation stands, in source order. */
export function abbreviationMentions(
  report: Report,
  { short, definitions }: Abbreviation,
): readonly AbbreviationMention[] {
  const defined = new Map(definitions.map(({ shortSpan: { start } }) => [start, start + short.length]));
  const used = placesOf(report, short).filter(({ start }) => !defined.has(start));
  return [
    ...[...defined].map(([start, end]) => ({ span: { start, end }, isDefinition: true })),
    ...used.map((span) => ({ span, isDefinition: false })),
  ].sort((a, b) => a.span.start - b.span.start);
}

/** The explained abbreviation at an offset: on its short form, with the s of a plural, or on its explanation. */
export function abbreviationAt(
  report: Report,
  offset: number,
): { readonly abbreviation: Abbreviation; readonly short: Span | undefined; readonly span: Span } | undefined {
  const all = abbreviations(report);
  for (const abbreviation of all) {
    const { short } = abbreviation;
    if (!report.text.slice(Math.max(0, offset - short.length - 1), offset + short.length).includes(short)) continue;
    const mention = abbreviationMentions(report, abbreviation).find(({ span }) => isOn(report.text, span, offset));
    if (mention) return { abbreviation, short: mention.span, span: mention.span };
  }
  for (const abbreviation of all) {
    const here = abbreviation.definitions.find(({ longSpan }) => longSpan.start <= offset && offset <= longSpan.end);
    if (here) return { abbreviation, short: undefined, span: here.span };
  }
  return undefined;
}

function isOn(text: string, { start, end }: Span, offset: number): boolean {
  return start <= offset && offset <= (text.charAt(end) === 's' ? end + 1 : end);
}

/**
 * Where some letters stand as an abbreviation, perhaps in the plural: in the title, the text, its tables and captions and
 * the front matter. Not in the reference list, in citations, addresses and code, and not where names and their
 * initials stand. Not as a part of a longer one either: "PD" in "PD-L1", "DR" in "HLA-DR".
 */
export function placesOf(report: Report, short: string): readonly Span[] {
  const explained = new Set(abbreviations(report).map((each) => each.short));
  const isFree = (text: string, start: number): boolean => standsAlone(text, short, start, explained);
  const inFront = printedFrontMatter(report).flatMap((span) =>
    occurrences(report.text.slice(span.start, span.end), short, isFree).map((place) => shift(place, span.start)),
  );
  const inText = readBlocks(report).flatMap(({ placed, isCitation }) =>
    occurrences(placed.block.prose, short, isFree)
      .map((place) => shift(place, placed.start))
      .filter((place) => !isCitation(place)),
  );
  return [...inFront, ...inText.filter(({ start }) => !isWithin(report.sectionAt(start), ...unreadRoles))];
}

/** The list, and where the initials of authors stand. */
const unreadRoles = ['references', 'contributions', 'conflicts', 'acknowledgements', 'funding'] as const;

/** A block that is read for abbreviations, and whether a place touches one of the citations in it. */
interface ReadBlock {
  readonly placed: PlacedBlock;
  readonly isCitation: (place: Span) => boolean;
}

const readBlocks = perReport((report: Report): readonly ReadBlock[] => {
  const citations = new Map<PlacedBlock, Span[]>();
  for (const { placed, span } of report.find(citationsOf)) {
    const known = citations.get(placed);
    if (known) known.push(span);
    else citations.set(placed, [span]);
  }
  return report.blocks
    .filter((placed) => !/^(?:code|definition)$/.test(placed.block.kind) && !isByline(report, placed))
    .map((placed) => ({ placed, isCitation: touching(citations.get(placed) ?? []) }));
});

/** What of the front matter is printed as text. */
function printedFrontMatter({ frontMatter }: Report): readonly Span[] {
  return ['title', 'subtitle', 'keywords', 'abstract'].flatMap((key) => frontMatter?.spanOf([key]) ?? []);
}

function occurrences(text: string, short: string, isFree: (text: string, start: number) => boolean): readonly Span[] {
  const found: Span[] = [];
  for (let start = text.indexOf(short); start >= 0; start = text.indexOf(short, start + short.length))
    if (isFree(text, start)) found.push({ start, end: start + short.length });
  return found;
}

const goesOn = /^(?:[\p{L}\p{N}_]|-(?:\p{Lu}{0,2}\d|[α-ω]|(?:alpha|beta|gamma|delta|kappa)\b))/u;
const plural = /^s(?![\p{L}\p{N}_])/u;

function standsAlone(text: string, short: string, start: number, explained: ReadonlySet<string>): boolean {
  const end = start + short.length;
  if (/[\p{L}\p{N}_@#\\]$/u.test(text.slice(Math.max(0, start - 2), start))) return false;
  const behind = text.slice(end, end + 12);
  if (goesOn.test(plural.test(behind) ? behind.slice(1) : behind)) return false;
  const joined = /([\p{L}\p{N}]{1,10})-$/u.exec(text.slice(Math.max(0, start - 11), start))?.[1];
  if (joined !== undefined && isSymbol(joined) && !explained.has(joined)) return false;
  if (isUnitLetter(text, short, start)) return false;
  return !isInLonger(text, short, start, explained) && !isInAddress(text, start, end);
}

/** Is it no word of the language: one letter, a digit in it, or several capitals? */
function isSymbol(piece: string): boolean {
  return piece.length === 1 || /\d|\p{Lu}.{0,8}\p{Lu}/u.test(piece);
}

function isInLonger(text: string, short: string, start: number, explained: ReadonlySet<string>): boolean {
  for (const longer of explained) {
    if (longer.length <= short.length) continue;
    for (let at = longer.indexOf(short); at >= 0; at = longer.indexOf(short, at + 1))
      if (text.startsWith(longer, start - at)) return true;
  }
  return false;
}

/** Is the run between two blanks an address, a key or an attribute? */
function isInAddress(text: string, start: number, end: number): boolean {
  const before = /\S{0,80}$/.exec(text.slice(Math.max(0, start - 80), start))?.[0] ?? '';
  const behind = /^\S{0,80}/.exec(text.slice(end, end + 80))?.[0] ?? '';
  return /:\/\/|www\.|@|\{#|\bdoi:/i.test(before) || /@|\.(?:org|com|net|edu|png|jpe?g)\b/i.test(behind);
}
