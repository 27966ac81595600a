import type { CitationStyle } from '../facts/citations.ts';
import { type CitationCluster, citationClusters } from './citation-clusters.ts';
import { perReport, type Report } from './report.ts';

/** A citation at the end of a sentence, and on which side of the full stop. */
export interface SidedCluster {
  readonly cluster: CitationCluster;
  readonly side: 'before' | 'after';
  /** Offset of the full stop. */
  readonly stop: number;
}

/** The citations that stand at a full stop which ends a sentence; tables and headings have none. */
export const sidedClusters = perReport((report: Report): readonly SidedCluster[] =>
  citationClusters(report).flatMap((cluster) => sidedAt(report, cluster) ?? []),
);

/** The side on which most citations of a form stand; without any, raised ones and notes behind, all others before. */
export function usualSide(report: Report, style: CitationStyle): SidedCluster['side'] {
  const sides = style === 'author-date' || style === 'pandoc-key' || style === 'footnote' ? [] : sidedClusters(report);
  const ofStyle = sides.filter(({ cluster }) => cluster.citations[0]?.style === style);
  const before = ofStyle.filter(({ side }) => side === 'before').length;
  if (ofStyle.length > 0) return before * 2 >= ofStyle.length ? 'before' : 'after';
  return style === 'superscript' || style === 'footnote' ? 'after' : 'before';
}

function sidedAt({ text }: Report, cluster: CitationCluster): SidedCluster | undefined {
  const kind = cluster.citations[0]?.found.placed.block.kind;
  if (kind === 'table' || kind === 'heading') return undefined;
  const { start, end } = cluster.span;
  const before = text.slice(Math.max(0, start - 30), start);
  const after = text.slice(end, end + 30);
  if (/^\.(?:\s|$)/.test(after)) return /\.\s{0,3}$/.test(before) ? undefined : { cluster, side: 'before', stop: end };
  const gap = /[ \t]{0,2}$/.exec(before)?.[0].length ?? 0;
  const isAtStop =
    endsSentence(before.slice(0, before.length - gap)) && /^(?:\s{1,20}[\p{Lu}*_>#-]|\s{0,20}$)/u.test(after);
  return isAtStop ? { cluster, side: 'after', stop: start - gap - 1 } : undefined;
}

/** Does the text end in a full stop that is not of an abbreviation or an initial? */
export function endsSentence(before: string): boolean {
  if (!/[\p{L}\p{N})%\]"'”’]\.$/u.test(before)) return false;
  return !/(?:^|[^\p{L}])(?:al|vs|etc|approx|ca|cf|figs?|tab|eqs?|refs?|nos?|drs?|prof|st|spp?|var|vol|e\.g|i\.e|\p{L})\.$/iu.test(
    before,
  );
}
