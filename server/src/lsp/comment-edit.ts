import type { Edit } from '../rule/finding.ts';

/** What stands for the reason until the author writes it. */
const placeholder = 'reason';

/** The edit that puts a comment with a reason at an offset; one that is not given yet is a tab stop. */
export function commentEdit(
  at: number,
  words: string,
  around: { readonly before?: string; readonly after?: string; readonly reason?: string | undefined },
): Edit {
  const { before = '', after = '', reason } = around;
  const start = `${before}<!-- casewright-${words} -- `;
  return {
    span: { start: at, end: at },
    newText: `${start}${reason ?? placeholder} -->${after}`,
    ...(reason === undefined && { snippet: `${start}\${1:${placeholder}} -->${after}` }),
  };
}

/** Where a comment may stand at the start of a line: a byte order mark stays the first character of the text. */
export function behindMark(text: string, start: number): number {
  return start === 0 && text.charCodeAt(0) === 0xfeff ? 1 : start;
}
