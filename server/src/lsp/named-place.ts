import { citationsOf } from '../facts/citations.ts';
import { bibliographyEntries, type KeyedWork } from '../report/bibliography.ts';
import { usesAt } from '../report/citation-uses.ts';
import { citations } from '../report/citations.ts';
import { type ListedReference, references } from '../report/references.ts';
import type { Report } from '../report/report.ts';
import { allMatches } from '../text/all-matches.ts';
import type { Span } from '../text/span.ts';
import { labelAt } from './entry-label.ts';

/** The name of a work or of a footnote, wherever in the report it was met. */
export interface PlaceName {
  readonly style: 'pandoc-key' | 'footnote';
  /** As written at the place. */
  readonly text: string;
  readonly span: Span;
  readonly entry: ListedReference | undefined;
  readonly keyed: KeyedWork | undefined;
}

/** The key or the label of a footnote at an offset; or why there is none, as a sentence for the author. */
export function nameAt(report: Report, offset: number): PlaceName | { readonly refused: string } {
  return (
    written(report, offset) ??
    label(report, offset) ??
    inFrontMatter(report, offset) ?? { refused: refusalAt(report, offset) }
  );
}

/** Is it the same name? Labels of footnotes and of entries are found in capital letters too; keys of a file are not. */
export function isSameName({ style, text, entry }: PlaceName, other: string): boolean {
  return style === 'footnote' || entry ? text.toLowerCase() === other.toLowerCase() : text === other;
}

/** A marker in the text, also where it cites nothing, as in a heading. */
function written(report: Report, offset: number): PlaceName | { readonly refused: string } | undefined {
  const here = report
    .find(citationsOf)
    .find(({ span, fact }) => isAt(span, offset) && (fact.style === 'pandoc-key' || fact.style === 'footnote'));
  if (!here) return undefined;
  const { style, targets } = here.fact;
  if (style !== 'pandoc-key' && style !== 'footnote') return undefined;
  const names = targets.flatMap((target) => placesOf(report.text, here.span, target, style).map(toName(target)));
  const known = names.filter((name) => isKnown(report, name));
  const met = known.find(({ span }) => isAt(span, offset)) ?? (known.length === 1 ? known[0] : undefined);
  if (met) return met;
  return known.length > 1 ? { refused: 'Put the cursor on the key itself.' } : undefined;

  function toName(text: string): (span: Span) => PlaceName {
    return (span) => named(report, style as PlaceName['style'], text, span);
  }
}

function named(report: Report, style: PlaceName['style'], text: string, span: Span): PlaceName {
  const isEntry = ({ reference: { key } }: ListedReference): boolean => key?.toLowerCase() === text.toLowerCase();
  const entry = references(report).find(isEntry);
  return { style, text, span, entry, keyed: style === 'footnote' ? undefined : bibliographyEntries(report).get(text) };
}

/** An `@name` may be something else; it is a key if a work has it or if it cites. */
function isKnown(report: Report, { style, text, span, entry, keyed }: PlaceName): boolean {
  if (style === 'footnote' || entry || keyed) return true;
  return citations(report).some((citation) => citation.targets.includes(text) && isAt(citation.span, span.start));
}

/** Before an entry of the list, and before a footnote that is a remark. */
function label(report: Report, offset: number): PlaceName | undefined {
  const name = labelAt(report, offset)?.name;
  if (name) return named(report, name.style, name.text, name.span);
  const note = report.blocks.find(
    ({ block, start }) => block.kind === 'footnote' && isAt({ start, end: start + block.label.length + 3 }, offset),
  );
  if (!note) return undefined;
  const start = note.start + 2;
  return named(report, 'footnote', note.block.label, { start, end: start + note.block.label.length });
}

/** The `id` of a work under `references:`, or a key under `nocite:`. */
function inFrontMatter(report: Report, offset: number): PlaceName | undefined {
  const { frontMatter } = report;
  if (!frontMatter || !isAt(frontMatter.span, offset)) return undefined;
  const own = [...bibliographyEntries(report).values()].find(
    ({ file, keySpan }) => file === undefined && isAt(keySpan, offset),
  );
  if (own) return { style: 'pandoc-key', text: own.key, span: keySpanIn(report, own), entry: undefined, keyed: own };
  const unprinted = frontMatter.spanOf(['nocite']);
  if (!unprinted || !isAt(unprinted, offset)) return undefined;
  const { start, end } = unprinted;
  for (const match of allMatches(report.text.slice(start, end), anyKey)) {
    const key = match[1] ?? '';
    const at = start + match.index + match[0].length - key.length;
    if (isAt({ start: at, end: at + key.length }, offset))
      return named(report, 'pandoc-key', key, { start: at, end: at + key.length });
  }
  return undefined;
}

/** Where the front matter writes the key of a work, without quotes around it. */
export function keySpanIn({ text }: Report, { key, keySpan }: KeyedWork): Span {
  const at = text.slice(keySpan.start, keySpan.end).indexOf(key);
  return at < 0 ? keySpan : { start: keySpan.start + at, end: keySpan.start + at + key.length };
}

/** A key behind its sign, as Pandoc reads it. */
const anyKey = /@\{?([\p{L}\p{N}_](?:[:.#$%&+?<>~/-]?[\p{L}\p{N}_]){0,150})/gu;

function refusalAt(report: Report, offset: number): string {
  if (labelAt(report, offset))
    return 'The number of an entry is its place in the list: move the entry, or use "Renumber Citations".';
  const [use] = usesAt(report, offset);
  if (!use)
    return 'Only keys of citations, labels of footnotes, numbers of figures and tables, and abbreviations that are explained can be renamed: put the cursor on one.';
  return use.citation.style === 'author-date'
    ? 'Names and years are the words of the text; change them in the reference.'
    : 'Numbers follow the order of the reference list: use "Renumber Citations".';
}

/** Where a name stands within a span behind its sign, whole and not as the beginning of another. */
export function placesOf(text: string, within: Span, name: string, style: PlaceName['style']): readonly Span[] {
  const sign = style === 'footnote' ? '[^' : '@';
  const goesOn = style === 'footnote' ? /^[^\]]/ : /^[:.#$%&+?<>~/-]?[\p{L}\p{N}_]/u;
  const part = text.slice(within.start, within.end);
  const found: Span[] = [];
  for (let at = part.indexOf(name); at >= 0; at = part.indexOf(name, at + name.length)) {
    const before = part.slice(Math.max(0, at - 2), at).replace('@{', '@');
    const start = within.start + at;
    if (before.endsWith(sign) && !goesOn.test(part.slice(at + name.length)))
      found.push({ start, end: start + name.length });
  }
  return found;
}

function isAt({ start, end }: Span, offset: number): boolean {
  return start <= offset && offset <= end;
}
