import { type FoldingRange, FoldingRangeKind } from 'vscode-languageserver';
import type { Report } from '../report/report.ts';
import { type Span, trimSpan } from '../text/span.ts';
import type { Analysis } from './analysis.ts';
import type { ClientFeatures } from './capabilities.ts';

/** What can be folded: the front matter, sections (those without Markdown's marks too, and the reference list), comments. */
export function toFolding({ report, verdict }: Analysis, { foldingLimit }: ClientFeatures): FoldingRange[] {
  if (!verdict.isCaseReport) return [];
  const { frontMatter, sections, blocks } = report;
  const comments = blocks.flatMap(({ block, start }) =>
    block.comments.map((comment) => ({ start: start + comment.start, end: start + comment.end })),
  );
  const ranges = [
    ...(frontMatter ? foldOf(report, frontMatter.span) : []),
    ...sections
      .toSorted((a, b) => a.level - b.level)
      .flatMap(({ headingSpan, span }) =>
        foldOf(report, { start: headingSpan.start, end: Math.max(span.end, headingSpan.end) }),
      ),
    ...comments.flatMap((comment) => foldOf(report, comment, FoldingRangeKind.Comment)),
  ];
  // Two sections that begin on one line (a label behind a heading) fold as the longer of them.
  const byLine = new Map<number, FoldingRange>();
  for (const range of ranges) if (!byLine.has(range.startLine)) byLine.set(range.startLine, range);
  return [...byLine.values()].slice(0, foldingLimit).sort((a, b) => a.startLine - b.startLine);
}

/** By whole lines, without the empty ones at the end; nothing on a single line. */
function foldOf({ text, lines }: Report, span: Span, kind?: FoldingRangeKind): FoldingRange[] {
  const { start, end } = trimSpan(text, span);
  const [startLine, endLine] = [lines.positionAt(start).line, lines.positionAt(end).line];
  return startLine < endLine ? [{ startLine, endLine, ...(kind !== undefined && { kind }) }] : [];
}
