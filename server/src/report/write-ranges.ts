import type { BlockCache } from '../markdown/read-blocks.ts';
import { applyEdits, type TextEdit } from '../text/text-edit.ts';
import { isNumeric } from './citation-clusters.ts';
import { habitsByForm, type MarkerHabits } from './citation-habits.ts';
import type { Marker } from './citation-marker.ts';
import { toDigits } from './citation-rewrite.ts';
import { citations, type ReportCitation } from './citations.ts';
import { markerOf } from './marker-of.ts';
import { type Report, readReport } from './report.ts';

/** How neighbouring numbers are written: `[1-3]` or `[1,2,3]`. */
export type RangeForm = 'compressed' | 'spelled-out';

/**
 * The edits, in source order, that write the neighbouring numbers of every numeric citation in one form. Three in a row
 * make a range, two only where the report writes pairs so. Links and numbers with a page keep their places, and so does
 * what would be read as an interval in the other form; markers side by side stay several. With the cache that the report
 * was read with, only what changes is read again.
 */
export function writeRanges(report: Report, form: RangeForm, cache?: BlockCache): readonly TextEdit[] {
  const marked = citations(report)
    .filter(isNumeric)
    .map((citation) => ({ citation, marker: markerOf(citation) }));
  const habits = habitsByForm(marked.map(({ marker }) => marker));
  const changes = marked.flatMap(({ citation, marker }) => {
    if (marker.fixed) return [];
    const edits = form === 'compressed' ? compressed(marker, habits(marker)) : spelledOut(marker, habits(marker));
    const by = citation.span.start;
    const moved = edits.map(({ span, newText }) => ({ span: { start: by + span.start, end: by + span.end }, newText }));
    return moved.length > 0 ? [{ citation, edits: moved }] : [];
  });
  return faithful(report, changes, cache);
}

/** The numbers of a marker that form one item of its list: a range or a single number. */
interface Item {
  readonly from: number;
  readonly to: number;
  readonly start: number;
  readonly end: number;
}

function itemsOf({ numbers }: Marker): Item[] {
  return numbers.flatMap(({ value, span, endsRange }, i) => {
    if (numbers[i + 1]?.endsRange) return [];
    const first = endsRange ? numbers[i - 1] : undefined;
    return [{ from: first?.value ?? value, to: value, start: first?.span.start ?? span.start, end: span.end }];
  });
}

function spelledOut(marker: Marker, { comma }: MarkerHabits): TextEdit[] {
  const own = marker.gaps.find((gap, i) => isComma(gap) && !marker.numbers[i + 1]?.endsRange);
  return itemsOf(marker)
    .filter(({ from, to }) => from < to)
    .map(({ from, to, start, end }) => ({
      span: { start, end },
      newText: Array.from({ length: to - from + 1 }, (_, i) => toDigits(marker, from + i)).join(own ?? comma),
    }));
}

function compressed(marker: Marker, { dash, shortestWanted }: MarkerHabits): TextEdit[] {
  const runs: { from: number; to: number; start: number; end: number; items: number }[] = [];
  for (const item of itemsOf(marker)) {
    const last = runs.at(-1);
    const isNext = last?.to === item.from - 1 && joins(marker.text.slice(last.end, item.start));
    if (last && isNext) Object.assign(last, { to: item.to, end: item.end, items: last.items + 1 });
    else runs.push({ ...item, items: 1 });
  }
  return runs
    .filter(({ from, to, items }) => items > 1 && to - from + 1 >= shortestWanted)
    .map(({ from, to, start, end }) => ({
      span: { start, end },
      newText: toDigits(marker, from) + dash + toDigits(marker, to),
    }));
}

function isComma(gap: string): boolean {
  return /^\s*[,;]\s*$/.test(gap);
}

/** May what stands between two numbers go where a range takes its place? */
function joins(gap: string): boolean {
  return /^\s*(?:[,;]|,?\s?and|&)\s*$/.test(gap);
}

interface Change {
  readonly citation: ReportCitation;
  readonly edits: readonly TextEdit[];
}

/** The edits of those changes after which the marker is still read, and read alike: `3% (1-3)` is an interval. */
function faithful(report: Report, changes: readonly Change[], cache: BlockCache | undefined): readonly TextEdit[] {
  if (changes.length === 0) return [];
  const all = citations(report);
  const { language, bibliographies } = report;
  const edits = changes.flatMap((change) => change.edits);
  const after = citations(
    readReport(applyEdits(report.text, edits), { language, bibliographies, ...(cache && { cache }) }),
  );
  const isSame = (a: ReportCitation, b: ReportCitation | undefined): boolean =>
    b !== undefined && a.style === b.style && a.targets.join() === b.targets.join();
  if (after.length === all.length && all.every((citation, i) => isSame(citation, after[i]))) return edits;
  const places = new Map(after.map((citation) => [citation.span.start, citation]));
  const kept = changes.filter(({ citation }) => isSame(citation, places.get(moved(citation.span.start, edits))));
  return kept.length < changes.length ? faithful(report, kept, cache) : [];
}

/** Where an offset lies after the edits before it. */
function moved(offset: number, edits: readonly TextEdit[]): number {
  const before = edits.filter(({ span }) => span.end <= offset);
  return before.reduce((at, { span, newText }) => at + newText.length - (span.end - span.start), offset);
}
