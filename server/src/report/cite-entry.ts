import { cutSentences } from '../facts/sentences.ts';
import type { PlacedBlock } from '../markdown/block.ts';
import type { BlockCache } from '../markdown/read-blocks.ts';
import { overlaps, type Span, shift } from '../text/span.ts';
import type { TextEdit } from '../text/text-edit.ts';
import { labelOf } from './citation-label.ts';
import { isCitablePlace } from './citation-places.ts';
import { usualSide } from './citation-sides.ts';
import { citations, type ReportCitation } from './citations.ts';
import { type ListedReference, references } from './references.ts';
import { type Report, readReport } from './report.ts';

/**
 * The edit that cites an entry at the end of the sentence at an offset, in the report's own style and on its side of the
 * full stop, merged into a citation that stands there; `entryNumber` is that of the label, or the place in the list from 1.
 * Nothing where no citation may stand, where the entry is cited there, or where the new marker would not lead to it. With
 * the cache that the report was read with, only what changes is read again.
 */
export function citeEntry(
  report: Report,
  entryNumber: number,
  offset: number,
  cache?: BlockCache,
): readonly TextEdit[] | undefined {
  const entry = references(report).find(({ number, index }) => (number ?? index + 1) === entryNumber);
  const placed = report.blocks.find(({ start, end }) => start <= offset && offset <= end);
  if (!entry || !placed || !isCitablePlace(report, placed, report.sectionAt(placed.start))) return undefined;
  const end = endOfSentence(report, placed, offset);
  const edit = end && editFor(report, entry, end);
  return edit && leadsTo(report, entry, edit, cache) ? [edit] : undefined;
}

/** The full stop of the sentence that holds the offset, or the place where it would stand. */
function endOfSentence(report: Report, { block, start }: PlacedBlock, offset: number): Span | undefined {
  if (!/^(?:paragraph|list|quote|footnote)$/.test(block.kind)) return undefined;
  let prose = block.prose;
  for (const { span, found } of citations(report)) {
    if (found.placed.block !== block || found.placed.start !== start) continue;
    const blank = ' '.repeat(span.end - span.start);
    prose = prose.slice(0, span.start - start) + blank + prose.slice(span.end - start);
  }
  const parts = block.kind === 'list' ? block.items : [{ start: 0, end: prose.length }];
  const sentences = parts.flatMap((part) => cutSentences(prose, part));
  const sentence = sentences.findLast((span) => span.start + start <= offset) ?? sentences[0];
  if (!sentence || !/\p{L}/u.test(prose.slice(sentence.start, sentence.end))) return undefined;
  const stop = /[.!?]{1,20}["')\]]{0,5}$/.exec(prose.slice(Math.max(sentence.start, sentence.end - 25), sentence.end));
  return shift({ start: sentence.end - (stop?.[0].length ?? 0), end: sentence.end }, start);
}

function editFor(report: Report, entry: ListedReference, end: Span): TextEdit | undefined {
  const style = styleOf(report, entry);
  const others = citations(report).filter((citation) => citation.style === style);
  const label = labelOf(entry, style, others);
  const standing = standingAt(report, end);
  const last = standing.at(-1);
  if (standing.some((citation) => citation.references.includes(entry))) return undefined;
  if (last?.style === style) {
    const before = standing.at(-2);
    const newText = before ? besideIt(report, before, last, label.alone) : label.joinedTo(last);
    if (newText !== undefined) return { span: last.span, newText };
  }
  if (label.alone === undefined) return undefined;
  const at = last ? last.span.end : usualSide(report, style) === 'before' ? end.start : end.end;
  return { span: { start: at, end: at }, newText: (isApart(report, others, style) ? ' ' : '') + label.alone };
}

/** The last of several markers with the new one behind it, apart from it as it is from the one before. */
function besideIt(
  { text }: Report,
  before: ReportCitation,
  last: ReportCitation,
  alone: string | undefined,
): string | undefined {
  return alone === undefined ? undefined : last.text + text.slice(before.span.end, last.span.start) + alone;
}

/** The form of most citations; without any, that by which the list can be cited. */
function styleOf(report: Report, { reference }: ListedReference): ReportCitation['style'] {
  const counts = new Map<ReportCitation['style'], number>();
  for (const { style } of citations(report)) counts.set(style, (counts.get(style) ?? 0) + 1);
  const [most] = [...counts].sort((a, b) => b[1] - a[1]);
  if (most) return most[0];
  if (reference.key === null) return reference.number === null ? 'author-date' : 'numeric-bracket';
  const isNote = report.blocks.some(({ block }) => block.kind === 'footnote' && block.label === reference.key);
  return isNote ? 'footnote' : 'pandoc-key';
}

/** The citations that stand at the end of a sentence: those before its full stop, else those behind it. */
function standingAt(report: Report, { start, end }: Span): readonly ReportCitation[] {
  const { text } = report;
  const before: ReportCitation[] = [];
  for (const citation of citations(report).toReversed()) {
    const until = before[0]?.span.start ?? start;
    if (citation.span.end <= until && isBeside(text.slice(citation.span.end, until))) before.unshift(citation);
  }
  if (before.length > 0) return before;
  const behind: ReportCitation[] = [];
  for (const citation of citations(report)) {
    const from = behind.at(-1)?.span.end ?? end;
    if (citation.span.start >= from && isBeside(text.slice(from, citation.span.start))) behind.push(citation);
  }
  return behind;
}

function isBeside(between: string): boolean {
  return /^[ \t]?,?[ \t]?$/.test(between);
}

/** Stand the citations of this form apart from the word before? */
function isApart({ text }: Report, others: readonly ReportCitation[], style: ReportCitation['style']): boolean {
  if (others.length === 0) return style !== 'superscript' && style !== 'footnote';
  return others.filter(({ span }) => /\s/.test(text.charAt(span.start - 1))).length * 2 >= others.length;
}

/** Does the marker lead to the entry, and every other where it led? */
function leadsTo(
  report: Report,
  entry: ListedReference,
  { span, newText }: TextEdit,
  cache: BlockCache | undefined,
): boolean {
  const { text, language, bibliographies } = report;
  const changed = `${text.slice(0, span.start)}${newText}${text.slice(span.end)}`;
  const after = citations(readReport(changed, { language, bibliographies, ...(cache && { cache }) }));
  const by = newText.length - (span.end - span.start);
  const made = after.filter((one) => overlaps(one.span, { start: span.start, end: span.start + newText.length }));
  const joined = citations(report).filter((citation) => overlaps(citation.span, span));
  const led = new Set(made.flatMap((citation) => citation.references.map(({ index }) => index)));
  const ledBefore = new Set(joined.flatMap((citation) => citation.references.map(({ index }) => index)));
  if (!led.has(entry.index) || led.size !== ledBefore.size + 1) return false;
  const others = citations(report).filter((citation) => !joined.includes(citation));
  const rest = after.filter((citation) => !made.includes(citation));
  return (
    rest.length === others.length &&
    others.every((old, i) => {
      const moved = old.span.start >= span.end ? old.span.start + by : old.span.start;
      return rest[i]?.span.start === moved && rest[i]?.targets.join() === old.targets.join();
    })
  );
}
