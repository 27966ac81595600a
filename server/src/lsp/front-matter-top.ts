import type { Report } from '../report/report.ts';

/** Where a line can be put at the top of the front matter; nowhere where that is broken, a list, or a mapping between braces. */
export function frontMatterTop({ text, frontMatter }: Report): number | undefined {
  if (!frontMatter || frontMatter.faults.length > 0) return undefined;
  const content = frontMatter.spanOf([]);
  const isLines = Object.keys(frontMatter.data).length > 0 && content && text.charAt(content.start) !== '{';
  if (content !== undefined && !isLines) return undefined;
  const { start } = frontMatter.span;
  const first = /^---[ \t]*(?:\r\n|\n|\r)/.exec(text.slice(start, start + 200));
  return first ? start + first[0].length : undefined;
}
