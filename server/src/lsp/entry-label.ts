import { entryAt } from '../report/citation-uses.ts';
import { type ListedReference, references } from '../report/references.ts';
import type { Report } from '../report/report.ts';
import { contains, type Span } from '../text/span.ts';

/** What stands before an entry of the reference list and names it: `1.`, `[1]`, `[@moss2011]:`, `[^moss]:`. */
export interface EntryLabel {
  readonly entry: ListedReference;
  /** The whole label, with its signs. */
  readonly span: Span;
  /** The key or the label of a footnote in it; undefined where it is a number or a bullet. */
  readonly name: { readonly style: 'pandoc-key' | 'footnote'; readonly text: string; readonly span: Span } | undefined;
}

/** No label with what surrounds it is longer. */
const longest = 120;

/** The label of an entry; undefined where it has none. */
export function labelOf(report: Report, entry: ListedReference): EntryLabel | undefined {
  const { text, lines } = report;
  const { reference, span } = entry;
  if (!reference.marked) return undefined;
  const from = Math.max(0, span.start - longest);
  const end = from + text.slice(from, span.start).trimEnd().length;
  const line = lines.lineSpan(lines.positionAt(end).line);
  const start = line.start + (/^[\s>]{0,40}/.exec(text.slice(line.start, end))?.[0].length ?? 0);
  if (start >= end || end - start > longest) return undefined;
  return { entry, span: { start, end }, name: nameIn(text.slice(start, end), reference.key, start) };
}

function nameIn(label: string, key: string | null, from: number): EntryLabel['name'] {
  if (key === null) return undefined;
  const isNote = label.startsWith(`[^${key}]`);
  const at = isNote ? 2 : label.lastIndexOf(key);
  if (at < 0) return undefined;
  const span = { start: from + at, end: from + at + key.length };
  return { style: isNote ? 'footnote' : 'pandoc-key', text: key, span };
}

/** The label of an entry at an offset; what is behind its last sign belongs to the entry itself. */
export function labelAt(report: Report, offset: number): EntryLabel | undefined {
  const isNear = ({ span }: ListedReference): boolean => offset < span.start && span.start - offset <= longest;
  return references(report)
    .filter(isNear)
    .map((entry) => labelOf(report, entry))
    .find((label) => label && contains(label.span, { start: offset, end: offset }));
}

/** The entry of the reference list at an offset, or the one whose label stands there. */
export function entryHere(report: Report, offset: number): ListedReference | undefined {
  return labelAt(report, offset)?.entry ?? entryAt(report, offset);
}
