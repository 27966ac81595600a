import type { Report } from '../report/report.ts';
import type { Edit } from '../rule/finding.ts';

/** The edit that has the front matter say `type: case-report`; undefined where it says so or is no mapping. */
export function declareReport({ text, frontMatter }: Report): Edit | undefined {
  const ending = /\r\n|\n|\r/.exec(text)?.[0] ?? '\n';
  if (!frontMatter) {
    const start = text.charCodeAt(0) === 0xfeff ? 1 : 0;
    return {
      span: { start, end: start },
      newText: ['---', 'type: case-report', '---', '', ''].join(ending),
    };
  }
  if (frontMatter.data.type === 'case-report') return undefined;
  const value = frontMatter.spanOf(['type']);
  if (value && value.end > value.start) return { span: value, newText: 'case-report' };
  if (frontMatter.spanOf(['type'], 'key')) return undefined;
  const first = /^---[ \t]*(?:\r\n|\n|\r)/.exec(text.slice(frontMatter.span.start, frontMatter.span.start + 200));
  if (!first) return undefined;
  const at = frontMatter.span.start + first[0].length;
  return { span: { start: at, end: at }, newText: `type: case-report${ending}` };
}
