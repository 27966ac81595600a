import { countRead, type FileResult, type ShownFinding, summarise, tellUnread } from '../file-result.ts';
import type { FormatContext } from '../format.ts';
import { type Paint, paintSeverity } from '../paint.ts';
import { plural } from '../plural.ts';
import { printable } from '../printable.ts';

/** For people: findings by file, then how many there are and what to do next. */
export function writePretty(results: readonly FileResult[], context: FormatContext): string {
  const files = results
    .filter(({ errors, findings }) => errors.length + findings.length > 0)
    .map((result) => `${writeFile(result, context.paint)}\n`);
  return [...files, ...summary(results, context)].join('');
}

function writeFile({ path, errors, findings }: FileResult, paint: Paint): string {
  const places = [...errors, ...findings].map(({ range }) => (range ? placeOf(range.start) : ''));
  const width = places.reduce((longest, place) => Math.max(longest, place.length), 0);
  const left = (place: string, severity: 'error' | 'warning' | 'info' | 'hint'): string =>
    `  ${paint.dim(place.padStart(width))}  ${paintSeverity(paint, severity, severity.padEnd(7))}`;
  const lines = [paint.underline(printable(path))];
  for (const { message, range } of errors) {
    lines.push(`${left(range ? placeOf(range.start) : '', 'error')}  ${printable(message)}`);
  }
  for (const finding of findings) {
    const { range, severity, message, ruleId, source } = finding;
    lines.push(`${left(placeOf(range.start), severity)}  ${printable(message)}  ${paint.dim(ruleId)}`);
    if (source !== undefined) lines.push(...sourceLines(finding, source, width + 2, paint));
  }
  return `${lines.join('\n')}\n`;
}

function placeOf({ line, column }: { readonly line: number; readonly column: number }): string {
  return `${line}:${column}`;
}

/** A paragraph is often one line: of a long one only this much before and after the place is shown. */
const sourceBefore = 60;
const sourceAfter = 100;

/** The line with the finding's place marked under it. Characters of two columns may shift the marks. */
function sourceLines({ range }: ShownFinding, line: string, indent: number, paint: Paint): string[] {
  const start = range.start.column - 1;
  const cut = Math.max(start - sourceBefore, 0);
  const source = line.slice(cut, start + sourceAfter);
  const from = start - cut;
  const to = Math.min(range.end.line === range.start.line ? range.end.column - 1 - cut : source.length, source.length);
  const margin = `${' '.repeat(indent)}${paint.dim('|')} `;
  const blank = source.slice(0, from).replace(/[^\t]/g, ' ');
  const shown = source.replace(/[^\t\P{Cc}]/gu, '\ufffd');
  return [margin + shown, margin + blank + paint.bold('^'.repeat(Math.max(to - from, 1)))];
}

function summary(results: readonly FileResult[], { paint, fixed, known, isDryRun, isQuiet }: FormatContext): string[] {
  const { error, warning, info } = summarise(results);
  const unread = tellUnread(results);
  const files = countRead(results);
  const all = error + warning + info;
  const counts = [plural(error, 'error'), plural(warning, 'warning'), `${info} info`].join(', ');
  const none = isQuiet ? 'No errors and no warnings' : 'No findings';
  const found = all > 0 ? `${plural(all, 'finding')} (${counts})` : none;
  const blanks = isQuiet ? 0 : results.reduce((sum, result) => sum + (result.blanks ?? 0), 0);
  const head = blanks > 0 ? `${found}; ${plural(blanks, 'blank')} to fill` : found;
  const lines = files > 0 || !unread ? [paint.bold(`${head} in ${plural(files, 'file')}.`)] : [];
  if (known > 0) lines.push(`${known} more ${known === 1 ? 'is' : 'are'} in the baseline.`);
  const fixable = results.flatMap(({ findings }) => findings).filter(isFixable).length;
  if (fixable > 0) lines.push(`${fixable} of them can be mended with \`--fix\`; \`--fix-dry-run\` shows how.`);
  if (fixed > 0)
    lines.push(`${plural(fixed, 'finding')} ${isDryRun ? 'would be' : fixed === 1 ? 'was' : 'were'} mended.`);
  if (unread) lines.push(paint.bold(unread));
  const example = results.flatMap(({ findings }) => findings)[0]?.ruleId;
  if (example) lines.push(`\`casewright explain ${example}\` tells what a rule asks and why.`);
  return lines.map((line) => `${line}\n`);
}

function isFixable({ fixes }: ShownFinding): boolean {
  return fixes.some(({ safety }) => safety === 'safe');
}
