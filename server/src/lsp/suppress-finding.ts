import type { PlacedBlock } from '../markdown/block.ts';
import type { Report } from '../report/report.ts';
import type { Edit, Finding, Fix } from '../rule/finding.ts';

/** What stands for the reason until the author writes it. */
const placeholder = 'reason';

/**
 * The fix that silences one finding with a comment. It never cuts a paragraph in two: a finding below the first line
 * of its block is silenced at the end of the line before it, one in a table by a pair of comments around the table.
 */
export function suppressFinding(report: Report, finding: Finding): Fix | undefined {
  const { frontMatter, text } = report;
  if (finding.ruleId.startsWith('meta/')) return undefined;
  if (frontMatter && finding.span.start < frontMatter.span.end) return undefined;
  const block = report.blocks.find(({ start, end }) => start <= finding.span.start && finding.span.start <= end);
  if (block?.block.kind === 'code' || block?.block.kind === 'html') return undefined;
  const ending = /\r\n|\n|\r/.exec(text)?.[0] ?? '\n';
  const edits = editsFor(report, finding, block, ending);
  return { title: `Silence \`${finding.ruleId}\` here, with a reason`, safety: 'suggestion', edits };
}

function editsFor(report: Report, finding: Finding, block: PlacedBlock | undefined, ending: string): Edit[] {
  const { lines, text } = report;
  const { line } = lines.positionAt(finding.span.start);
  const isFirst = !block || lines.positionAt(block.start).line === line;
  if (isFirst) return [comment(lineStart(text, lines.lineSpan(line).start), 'disable-next-line', '', ending)];
  if (block.block.kind === 'table') {
    const end = { span: { start: block.end, end: block.end } };
    return [
      comment(block.start, 'disable', '', ending + ending),
      { ...end, newText: `${ending}${ending}<!-- casewright-enable ${finding.ruleId} -->` },
    ];
  }
  const before = lines.lineSpan(line - 1);
  const words = text.slice(before.start, before.end).replace(/(?:\\|[ \t]+)$/, '');
  return [comment(before.start + words.length, 'disable-next-line', ' ', '')];

  function comment(at: number, kind: string, prefix: string, suffix: string): Edit {
    const start = `${prefix}<!-- casewright-${kind} ${finding.ruleId} -- `;
    return {
      span: { start: at, end: at },
      newText: `${start}${placeholder} -->${suffix}`,
      snippet: `${start}\${1:${placeholder}} -->${suffix}`,
    };
  }
}

/** A byte order mark stays the first character of the text. */
function lineStart(text: string, start: number): number {
  return start === 0 && text.charCodeAt(0) === 0xfeff ? 1 : start;
}
