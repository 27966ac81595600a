import { allMatches } from '../text/all-matches.ts';
import { citations, type ReportCitation } from './citations.ts';
import type { ListedReference } from './references.ts';
import { perReport, type Report } from './report.ts';

/** The citations in the order in which they are read: those of a footnote where its mark stands. */
export const citationsAsRead = perReport((report: Report): readonly ReportCitation[] => {
  const all = citations(report);
  if (!all.some(({ found }) => found.placed.block.kind === 'footnote')) return all;
  const marks = new Map<string, number>();
  for (const { block, start } of report.blocks) {
    if (block.kind === 'footnote') continue;
    for (const match of allMatches(block.source, /\[\^([^\]\s]{1,60})\]/g)) {
      const label = (match[1] ?? '').toLowerCase();
      if (!marks.has(label)) marks.set(label, start + match.index);
    }
  }
  const placeOf = ({ span, found: { placed } }: ReportCitation): number =>
    placed.block.kind === 'footnote' ? (marks.get(placed.block.label.toLowerCase()) ?? span.start) : span.start;
  return all
    .map((citation) => ({ citation, place: placeOf(citation) }))
    .sort((a, b) => a.place - b.place || a.citation.span.start - b.citation.span.start)
    .map(({ citation }) => citation);
});

/**
 * The entries of the list by their first citation; those of one marker, and the uncited ones at the end, as they stand.
 */
export function byFirstAppearance(report: Report, all: readonly ListedReference[]): readonly ListedReference[] {
  const met = new Set<ListedReference>();
  for (const { references } of citationsAsRead(report)) {
    for (const entry of [...references].sort((a, b) => a.index - b.index)) met.add(entry);
  }
  return [...met, ...all.filter((entry) => !met.has(entry))];
}
