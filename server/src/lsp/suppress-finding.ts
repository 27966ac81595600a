import type { PlacedBlock } from '../markdown/block.ts';
import { entryAt } from '../report/citation-uses.ts';
import type { Report } from '../report/report.ts';
import { isWithin } from '../report/section.ts';
import type { Edit, Finding, Fix } from '../rule/finding.ts';
import { lineEndingOf } from '../text/line-ending.ts';
import { behindMark, commentEdit } from './comment-edit.ts';

/**
 * The fix that silences one finding with a comment, which never cuts a paragraph in two nor comes to stand in an item
 * of a list. Where no comment can stand right before the line, as in a table, a pair of comments stands around it all.
 */
export function suppressFinding(report: Report, finding: Finding): Fix | undefined {
  const { frontMatter } = report;
  if (finding.ruleId.startsWith('meta/')) return undefined;
  if (frontMatter && finding.span.start < frontMatter.span.end) return undefined;
  const block = report.blocks.find(({ start, end }) => start <= finding.span.start && finding.span.start <= end);
  if (block?.block.kind === 'code' || block?.block.kind === 'html') return undefined;
  const { edits, where = 'here' } = silencing(report, finding, block);
  return { title: `Silence \`${finding.ruleId}\` ${where}, with a reason`, safety: 'suggestion', edits };
}

interface Silencing {
  readonly edits: readonly Edit[];
  /** What else is silenced. */
  readonly where?: string;
}

function silencing(report: Report, { ruleId, span }: Finding, placed: PlacedBlock | undefined): Silencing {
  const { lines, text } = report;
  const { line } = lines.positionAt(span.start);
  const ending = lineEndingOf(text);
  const nextLine = `disable-next-line ${ruleId}`;
  const isFirst = !placed || lines.positionAt(placed.start).line === line;
  if (isFirst || beginsItem(report, placed, line)) {
    return { edits: [commentEdit(behindMark(text, lines.lineSpan(line).start), nextLine, { after: ending })] };
  }
  const whole = wholeOf(report, placed, span.start);
  if (whole === undefined) return { edits: [commentEdit(endOfWordsAbove(report, line), nextLine, { before: ' ' })] };
  const end = { start: placed.end, end: placed.end };
  return {
    edits: [
      commentEdit(placed.start, `disable ${ruleId}`, { after: ending + ending }),
      { span: end, newText: `${ending}${ending}<!-- casewright-enable ${ruleId} -->` },
    ],
    where: `in this ${whole}`,
  };
}

/** A blank line must stay one; a hard break keeps its mark at the end of the line. */
function endOfWordsAbove({ text, lines }: Report, below: number): number {
  for (let line = below - 1; ; line--) {
    const { start, end } = lines.lineSpan(line);
    const words = text.slice(start, end).replace(/(?:\\|[ \t]+)$/, '');
    if (words.trim() !== '' || line === 0) return start + words.length;
  }
}

/**
 * Does the line begin an item before which a comment may stand on a line of its own? It cuts the list in two, so the
 * item must bear the number that it is printed with, and the list must be known as such by more than its length.
 */
function beginsItem(report: Report, { block, start }: PlacedBlock, line: number): boolean {
  if (block.kind !== 'list') return false;
  const { start: from, end } = report.lines.lineSpan(line);
  const index = block.items.findIndex((item) => from < start + item.start && start + item.start <= end);
  const label = /^[ \t]{0,3}(?:[-*+]|(\d{1,9})[.)])[ \t]/.exec(report.text.slice(from, end));
  if (index < 1 || !label) return false;
  const first = /^(\d{1,9})/.exec(block.source)?.[1];
  if (block.ordered && Number(label[1]) !== Number(first) + index) return false;
  return (
    isWithin(report.sectionAt(start), 'references') || entryAt(report, start + (block.items[0]?.end ?? 0)) === undefined
  );
}

/** What a comment at the end of a line would become a part of; undefined where it stands between sentences. */
function wholeOf(report: Report, { block, start }: PlacedBlock, at: number): string | undefined {
  if (block.kind === 'table' || block.kind === 'list') return block.kind;
  if (block.kind === 'footnote') return 'note';
  return entryAt(report, at) && isWithin(report.sectionAt(start), 'references') ? 'paragraph' : undefined;
}
