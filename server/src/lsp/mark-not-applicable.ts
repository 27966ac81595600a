import type { Report } from '../report/report.ts';
import type { Finding, Fix } from '../rule/finding.ts';
import { lineEndingOf } from '../text/line-ending.ts';
import { behindMark, commentEdit } from './comment-edit.ts';

/** The fix that says of an item of the guideline that it does not apply here, in a comment before the finding's block. */
export function markNotApplicable({ text, blocks, frontMatter }: Report, finding: Finding): Fix | undefined {
  if (!finding.ruleId.startsWith('care/')) return undefined;
  const { start } = finding.span;
  const block = blocks.find((placed) => placed.start <= start && start <= placed.end);
  const at = Math.max(block?.start ?? start, frontMatter?.span.end ?? behindMark(text, 0));
  const ending = lineEndingOf(text);
  const isLineStart = at === 0 || /[\r\n\ufeff]/.test(text.charAt(at - 1));
  return {
    title: `Mark \`${finding.ruleId}\` as not applicable, with a reason`,
    safety: 'suggestion',
    edits: [commentEdit(at, `not-applicable ${finding.ruleId}`, { before: isLineStart ? '' : ending, after: ending })],
  };
}
