import { type GuidelineName, guidelineNames, guidelines } from '../data/guidelines.ts';
import type { ChecklistStatus } from '../lint/judged-items.ts';
import { type FileResult, summarise, tellUnread } from './file-result.ts';
import type { Host } from './host.ts';
import { summaryFile } from './job-summary-wanted.ts';
import { plural } from './plural.ts';
import { printable } from './printable.ts';

/** Adds to the summary of the job. Where that fails it is told, but the run is none the worse. */
export async function writeJobSummary(results: readonly FileResult[], host: Host): Promise<void> {
  const problem = await host.appendFile(host.resolve(summaryFile(host)), jobSummary(results));
  if (problem) host.stderr.write(`casewright: the summary of the job was not written: ${problem}\n`);
}

/** What one report came to. */
type Judged = FileResult & Required<Pick<FileResult, 'items'>>;

/** Beside more reports than these, columns become too narrow to read: then reports are counted. */
const mostColumns = 5;

/** GitHub drops a summary of more than a megabyte as a whole; a row with a long path is a few hundred bytes. */
const mostRows = 500;

/** A page with what was found in each file and how the items of the guideline stand. It has no word of a report. */
export function jobSummary(results: readonly FileResult[]): string {
  const { error, warning, info } = summarise(results);
  const counts = [plural(error, 'error'), plural(warning, 'warning'), `${info} info`].join(', ');
  const unread = tellUnread(results);
  // What stands there already may lack the end of its last line.
  const parts = [`\n## Casewright\n\n${counts} in ${plural(results.length, 'file')}.${unread ? ` ${unread}` : ''}\n`];
  if (results.length > 0) parts.push(fileTable(results));
  const judged = results.filter((result): result is Judged => result.items !== undefined);
  for (const name of guidelineNames) {
    const own = judged.filter(({ items }) => items.guideline === name);
    if (own.length > 0) parts.push(itemTable(name, own));
  }
  return parts.map((part) => `${part}\n`).join('');
}

function fileTable(results: readonly FileResult[]): string {
  const rows = results.slice(0, mostRows).map((result) => {
    const { error, warning, info } = summarise([result]);
    const count = (...wanted: readonly ChecklistStatus[]): string =>
      result.items ? String(result.items.statuses.filter((status) => wanted.includes(status)).length) : '';
    const counts =
      result.errors.length > 0 && result.findings.length === 0 ? ['not read', '', ''] : [error, warning, info];
    return [shownPath(result.path), ...counts, count('reported'), count('partial'), count('missing')];
  });
  const head = ['File', 'Errors', 'Warnings', 'Info', 'Items reported', 'Partial', 'Missing'];
  const more = results.length - rows.length;
  return `${table(head, rows)}${more > 0 ? `\nAnd ${plural(more, 'more file')}.\n` : ''}`;
}

function itemTable(name: GuidelineName, results: readonly Judged[]): string {
  const isFew = results.length <= mostColumns;
  const head = isFew ? results.map(({ path }) => shownPath(path)) : counted.map(([title]) => title);
  const rows = guidelines[name].items.map(({ item, title }, i) => {
    const statuses = results.map(({ items }) => items.statuses[i] ?? 'not-judged');
    const cells = isFew ? statuses.map(shownStatus) : counted.map(([, status]) => countOf(status, statuses));
    return [item, escapeCell(title), ...cells];
  });
  return `### ${guidelines[name].title}\n\n${table(['Item', 'What it asks', ...head], rows)}`;
}

const counted: readonly (readonly [string, ChecklistStatus])[] = [
  ['Reported', 'reported'],
  ['Partial', 'partial'],
  ['Missing', 'missing'],
  ['Not applicable', 'not-applicable'],
];

function countOf(status: ChecklistStatus, statuses: readonly ChecklistStatus[]): number {
  return statuses.filter((each) => each === status).length;
}

/** What is to be done stands out. */
function shownStatus(status: ChecklistStatus): string {
  return status === 'missing' || status === 'partial' ? `**${status}**` : status.replace('-', ' ');
}

function shownPath(path: string): string {
  return `\`${printable(path).replaceAll('`', "'").replaceAll('|', '\\|')}\``;
}

function escapeCell(text: string): string {
  return text.replaceAll('|', '\\|');
}

function table(head: readonly string[], rows: readonly (readonly (string | number)[])[]): string {
  const line = (cells: readonly (string | number)[]): string => `| ${cells.join(' | ')} |\n`;
  return [line(head), line(head.map(() => '---')), ...rows.map(line)].join('');
}
