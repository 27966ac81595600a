import type { Span } from '../text/span.ts';
import { citations, type ReportCitation } from './citations.ts';
import { perReport, type Report } from './report.ts';

/** Numeric citations that stand side by side, as one: `[1]`, `[1], [2]`, `[1][2]`. */
export interface CitationCluster {
  readonly citations: readonly ReportCitation[];
  readonly span: Span;
}

/** The numeric citations of a report, those side by side in one cluster, in source order. */
export const citationClusters = perReport((report: Report): readonly CitationCluster[] => {
  const clusters: { citations: ReportCitation[]; span: Span }[] = [];
  for (const citation of citations(report).filter(isNumeric)) {
    const last = clusters.at(-1);
    const isNext = last !== undefined && /^[ \t]?,?[ \t]?$/.test(report.text.slice(last.span.end, citation.span.start));
    if (last && isNext) {
      last.citations.push(citation);
      last.span = { start: last.span.start, end: citation.span.end };
    } else clusters.push({ citations: [citation], span: citation.span });
  }
  return clusters;
});

/** Does the citation name its entries by numbers? */
export function isNumeric({ style }: ReportCitation): boolean {
  return style === 'numeric-bracket' || style === 'numeric-paren' || style === 'superscript';
}
