import type { Report } from '../report/report.ts';
import type { Span } from '../text/span.ts';
import { keyLines } from './front-matter-lines.ts';
import { schemaAt, valuesOf } from './front-matter-schema.ts';

/** Over a setting in the front matter what it is for, and the values that are known. */
export function settingHelp(
  report: Report,
  offset: number,
): { readonly markdown: string; readonly span: Span } | undefined {
  if (offset >= (report.frontMatter?.span.end ?? 0)) return undefined;
  const { line } = report.lines.positionAt(offset);
  const key = keyLines(report).find((each) => each.line === line);
  if (key?.path[0] !== 'casewright' || isNameOfRule(key.path)) return undefined;
  const schema = schemaAt(key.path);
  if (typeof schema?.description !== 'string') return undefined;
  const { start, end } = report.lines.lineSpan(line);
  const written = report.text.slice(start, end);
  const at = start + key.indent;
  const length = written.indexOf(':') - key.indent;
  if (offset < at || at + length < offset) return undefined;
  const values = valuesOf(schema).map(({ value }) => `\`${value}\``);
  const known = values.length > 0 ? `\n\nKnown are ${values.join(', ')}.` : '';
  return {
    markdown: `**${key.path.join('.')}**: ${schema.description}${known}`,
    span: { start: at, end: at + length },
  };
}

/** Those have help of their own. */
function isNameOfRule(path: readonly string[]): boolean {
  return path.length === 3 && (path[1] === 'rules' || path[1] === 'notApplicable');
}
