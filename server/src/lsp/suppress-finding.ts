import type { PlacedBlock } from '../markdown/block.ts';
import type { Report } from '../report/report.ts';
import type { Edit, Finding, Fix } from '../rule/finding.ts';
import { lineEndingOf } from '../text/line-ending.ts';
import { behindMark, commentEdit } from './comment-edit.ts';

/**
 * The fix that silences one finding with a comment. It never cuts a paragraph in two: a finding below the first line
 * of its block is silenced at the end of the line before it, one in a table by a pair of comments around the table.
 */
export function suppressFinding(report: Report, finding: Finding): Fix | undefined {
  const { frontMatter } = report;
  if (finding.ruleId.startsWith('meta/')) return undefined;
  if (frontMatter && finding.span.start < frontMatter.span.end) return undefined;
  const block = report.blocks.find(({ start, end }) => start <= finding.span.start && finding.span.start <= end);
  if (block?.block.kind === 'code' || block?.block.kind === 'html') return undefined;
  const edits = editsFor(report, finding, block);
  return { title: `Silence \`${finding.ruleId}\` here, with a reason`, safety: 'suggestion', edits };
}

function editsFor({ lines, text }: Report, { ruleId, span }: Finding, block: PlacedBlock | undefined): Edit[] {
  const { line } = lines.positionAt(span.start);
  const ending = lineEndingOf(text);
  const nextLine = `disable-next-line ${ruleId}`;
  if (!block || lines.positionAt(block.start).line === line) {
    return [commentEdit(behindMark(text, lines.lineSpan(line).start), nextLine, { after: ending })];
  }
  if (block.block.kind === 'table') {
    const end = { start: block.end, end: block.end };
    return [
      commentEdit(block.start, `disable ${ruleId}`, { after: ending + ending }),
      { span: end, newText: `${ending}${ending}<!-- casewright-enable ${ruleId} -->` },
    ];
  }
  return [commentEdit(endOfWordsAbove(line), nextLine, { before: ' ' })];

  /** A blank line between the items of a list must stay one; a hard break keeps its mark at the end of the line. */
  function endOfWordsAbove(below: number): number {
    const { start, end } = lines.lineSpan(below - 1);
    const words = text.slice(start, end).replace(/(?:\\|[ \t]+)$/, '');
    return words.trim() === '' ? endOfWordsAbove(below - 1) : start + words.length;
  }
}
