import type { Report } from '../report/report.ts';
import type { Edit, Finding, Fix } from '../rule/finding.ts';
import { lineEndingOf } from '../text/line-ending.ts';
import { behindMark, commentEdit } from './comment-edit.ts';

/** The fix that says of an item of the guideline that it does not apply here, in a comment before the finding's block. */
export function markNotApplicable(report: Report, finding: Finding): Fix | undefined {
  if (!finding.ruleId.startsWith('care/')) return undefined;
  return {
    title: `Mark \`${finding.ruleId}\` as not applicable, with a reason`,
    safety: 'suggestion',
    edits: [notApplicableEdit(report, finding.span.start, finding.ruleId)],
  };
}

/** The comment before the block at an offset; `names` are of rules of the group `care`, with spaces between. */
export function notApplicableEdit(
  { text, blocks, frontMatter }: Report,
  start: number,
  names: string,
  reason?: string,
): Edit {
  const block = blocks.find((placed) => placed.start <= start && start <= placed.end);
  const at = Math.max(block?.start ?? start, frontMatter?.span.end ?? behindMark(text, 0));
  const ending = lineEndingOf(text);
  const isLineStart = at === 0 || /[\r\n\ufeff]/.test(text.charAt(at - 1));
  return commentEdit(at, `not-applicable ${names}`, { before: isLineStart ? '' : ending, after: ending, reason });
}
