import { type FileResult, type ShownFinding, summarise } from '../file-result.ts';
import type { FormatContext } from '../format.ts';
import { type Paint, paintSeverity } from '../paint.ts';
import { plural } from '../plural.ts';

/** For people: findings by file, then how many there are and what to do next. */
export function writePretty(results: readonly FileResult[], { paint, fixed }: FormatContext): string {
  const files = results
    .filter(({ errors, findings }) => errors.length + findings.length > 0)
    .map((result) => `${writeFile(result, paint)}\n`);
  return [...files, ...summary(results, paint, fixed)].join('');
}

function writeFile({ path, errors, findings }: FileResult, paint: Paint): string {
  const places = [...errors, ...findings].map(({ range }) => (range ? placeOf(range.start) : ''));
  const width = Math.max(...places.map((place) => place.length));
  const left = (place: string, severity: 'error' | 'warning' | 'info' | 'hint'): string =>
    `  ${paint.dim(place.padStart(width))}  ${paintSeverity(paint, severity, severity.padEnd(7))}`;
  const lines = [paint.underline(path)];
  for (const { message, range } of errors) {
    lines.push(`${left(range ? placeOf(range.start) : '', 'error')}  ${message}`);
  }
  for (const finding of findings) {
    const { range, severity, message, ruleId, source } = finding;
    lines.push(`${left(placeOf(range.start), severity)}  ${message}  ${paint.dim(ruleId)}`);
    if (source !== undefined) lines.push(...sourceLines(finding, source, width + 2, paint));
  }
  return `${lines.join('\n')}\n`;
}

function placeOf({ line, column }: { readonly line: number; readonly column: number }): string {
  return `${line}:${column}`;
}

/** The line with the finding's place marked under it. Characters of two columns may shift the marks. */
function sourceLines({ range }: ShownFinding, source: string, indent: number, paint: Paint): string[] {
  const from = range.start.column - 1;
  const to = range.end.line === range.start.line ? range.end.column - 1 : source.length;
  const margin = `${' '.repeat(indent)}${paint.dim('|')} `;
  const blank = source.slice(0, from).replace(/[^\t]/g, ' ');
  return [margin + source, margin + blank + paint.bold('^'.repeat(Math.max(to - from, 1)))];
}

function summary(results: readonly FileResult[], paint: Paint, fixed: number): string[] {
  const { error, warning, info, files } = summarise(results);
  const unread = results.filter(({ errors }) => errors.length > 0).length;
  const all = error + warning + info;
  const counts = [plural(error, 'error'), plural(warning, 'warning'), `${info} info`].join(', ');
  const head = all > 0 ? `${plural(all, 'finding')} (${counts})` : 'No findings';
  const lines = [paint.bold(`${head} in ${plural(files, 'file')}.`)];
  if (unread > 0) lines.push(paint.bold(`${plural(unread, 'file')} could not be read in full.`));
  if (fixed > 0) lines.push(`${plural(fixed, 'finding')} mended.`);
  const fixable = results.flatMap(({ findings }) => findings).filter(isFixable).length;
  if (fixable > 0) lines.push(`${fixable} of them can be mended with \`--fix\`; \`--fix-dry-run\` shows how.`);
  const example = results.flatMap(({ findings }) => findings)[0]?.ruleId;
  if (example) lines.push(`\`casewright explain ${example}\` tells what a rule asks and why.`);
  return lines.map((line) => `${line}\n`);
}

function isFixable({ fixes }: ShownFinding): boolean {
  return fixes.some(({ safety }) => safety === 'safe');
}
