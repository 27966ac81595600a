import type { Report } from '../report/report.ts';
import type { Edit } from '../rule/finding.ts';
import { lineEndingOf } from '../text/line-ending.ts';
import type { Encoding } from '../text/lines.ts';
import type { Analysis } from './analysis.ts';
import { behindMark } from './comment-edit.ts';
import { toRange } from './documents.ts';
import { frontMatterTop } from './front-matter-top.ts';
import type { Declaration } from './protocol.ts';

/** The edit that has the front matter say `type: case-report`; undefined where it says so or is no mapping. */
export function declareReport(report: Report): Edit | undefined {
  const { text, frontMatter } = report;
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
  const at = frontMatterTop(report);
  if (at === undefined) return undefined;
  return { span: { start: at, end: at }, newText: `type: case-report${ending}` };
}

/** The same, as the client asks for it; null where there is nothing to do. */
export function toDeclaration({ document, report }: Analysis, encoding: Encoding): Declaration | null {
  const edit = declareReport(report);
  if (!edit) return null;
  const edits = [{ range: toRange(report.lines, edit.span, encoding), newText: edit.newText }];
  return { uri: document.uri, version: document.version, edits };
}
