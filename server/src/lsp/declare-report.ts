import type { FrontMatter } from '../markdown/front-matter.ts';
import type { Report } from '../report/report.ts';
import type { Edit } from '../rule/finding.ts';
import { lineEndingOf } from '../text/line-ending.ts';
import type { Encoding } from '../text/lines.ts';
import type { Analysis } from './analysis.ts';
import { behindMark } from './comment-edit.ts';
import { toRange } from './documents.ts';
import type { Declaration } from './protocol.ts';

/** The edit that has the front matter say `type: case-report`; undefined where it says so or is no mapping. */
export function declareReport({ text, frontMatter }: Report): Edit | undefined {
  const ending = lineEndingOf(text);
  if (!frontMatter) {
    const start = behindMark(text, 0);
    return {
      span: { start, end: start },
      newText: ['---', 'type: case-report', '---', '', ''].join(ending),
    };
  }
  if (frontMatter.data.type === 'case-report') return undefined;
  const value = frontMatter.spanOf(['type']);
  if (value && value.end > value.start) return { span: value, newText: 'case-report' };
  if (frontMatter.spanOf(['type'], 'key')) return undefined;
  if (!takesALine(frontMatter, text)) return undefined;
  const first = /^---[ \t]*(?:\r\n|\n|\r)/.exec(text.slice(frontMatter.span.start, frontMatter.span.start + 200));
  if (!first) return undefined;
  const at = frontMatter.span.start + first[0].length;
  return { span: { start: at, end: at }, newText: `type: case-report${ending}` };
}

/** Can a line be put at the top of the YAML? Not where it is broken, a list, or a mapping between braces. */
function takesALine({ data, faults, spanOf }: FrontMatter, text: string): boolean {
  if (faults.length > 0) return false;
  const content = spanOf([]);
  return content === undefined || (Object.keys(data).length > 0 && text.charAt(content.start) !== '{');
}

/** The same, as the client asks for it; null where there is nothing to do. */
export function toDeclaration({ document, report }: Analysis, encoding: Encoding): Declaration | null {
  const edit = declareReport(report);
  if (!edit) return null;
  const edits = [{ range: toRange(report.lines, edit.span, encoding), newText: edit.newText }];
  return { uri: document.uri, version: document.version, edits };
}
