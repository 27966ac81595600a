import { lineEndingOf } from '../text/line-ending.ts';
import type { Span } from '../text/span.ts';
import type { TextEdit } from '../text/text-edit.ts';
import type { Report } from './report.ts';

/** Lines from a first to a last one, both counted from 0. */
interface LineRange {
  readonly first: number;
  readonly last: number;
}

/**
 * The edit that sets lines with tabs, as they are pasted from a spreadsheet or a laboratory system, as a table: the lines
 * of a selection, or around a cursor all those with as many cells. Nothing is lost but the tabs.
 */
export function tabbedTable(report: Report, place: Span): TextEdit | undefined {
  const range = rangeOf(report, place);
  if (!range || range.last === range.first) return undefined;
  const { lines, text } = report;
  const rows = Array.from({ length: range.last - range.first + 1 }, (_, i) => cellsOf(report, range.first + i));
  const width = Math.max(...rows.map(({ length }) => length));
  const [first = [], ...rest] = rows.map((row) => [...row, ...Array<string>(width - row.length).fill('')]);
  const written = isHeader(first, rest)
    ? [first, rule(width), ...rest]
    : [Array<string>(width).fill(''), rule(width), first, ...rest];
  const ending = lineEndingOf(text);
  const isBlank = (line: number): boolean => line < 0 || line >= lines.count || wordsOf(report, line).trim() === '';
  const before = isBlank(range.first - 1) ? '' : ending;
  const after = isBlank(range.last + 1) ? '' : ending; // a line right behind a table would be a row of it
  return {
    span: { start: lines.lineSpan(range.first).start, end: lines.lineSpan(range.last).end },
    newText: before + written.map(toRow).join(ending) + after,
  };
}

/** The lines that are meant; undefined where one of those selected is not of this kind. */
function rangeOf(report: Report, { start, end }: Span): LineRange | undefined {
  const { lines } = report;
  const from = lines.positionAt(start).line;
  const until = lines.positionAt(end);
  const to = until.column === 0 && until.line > from ? until.line - 1 : until.line;
  if (to > from) {
    const selected = Array.from({ length: to - from + 1 }, (_, i) => from + i);
    return selected.every((line) => isTabbed(report, line)) ? { first: from, last: to } : undefined;
  }
  if (!isTabbed(report, from)) return undefined;
  const width = cellsOf(report, from).length;
  const isLike = (line: number): boolean => isTabbed(report, line) && cellsOf(report, line).length === width;
  let [first, last] = [from, from];
  while (first > 0 && isLike(first - 1)) first--;
  while (last + 1 < lines.count && isLike(last + 1)) last++;
  return { first, last };
}

function wordsOf({ lines, text }: Report, line: number): string {
  const { start, end } = lines.lineSpan(line);
  return text.slice(start, end);
}

/** Cells between tabs, in a paragraph or what an empty first cell makes a block of code. */
function isTabbed(report: Report, line: number): boolean {
  const words = wordsOf(report, line);
  if (!/\S/.test(words) || !words.trimEnd().includes('\t')) return false;
  const start = report.lines.lineSpan(line).start + words.length - words.trimStart().length;
  const placed = report.blocks.find((one) => one.start <= start && start < one.end);
  return (
    placed?.block.kind === 'paragraph' ||
    (placed?.block.kind === 'code' && !/^\s{0,3}(?:```|~~~)/.test(placed.block.source))
  );
}

function cellsOf(report: Report, line: number): readonly string[] {
  return wordsOf(report, line)
    .split('\t')
    .map((cell) => cell.trim());
}

const result =
  /^(?:negative|positive|normal|abnormal|detected|not detected|none|absent|present|yes|no|raised|low|high)$/i;

/** Does a row name the columns? It holds no value: no number, or such as "Day 3" over columns of numbers. */
function isHeader([name = '', ...cells]: readonly string[], rest: readonly (readonly string[])[]): boolean {
  if (cells.some((cell) => result.test(cell))) return false;
  if (!/\d/.test(name) && cells.every((cell) => !/\d/.test(cell))) return true;
  const isNamed = cells.every((cell) => cell === '' || /^[\p{L}(]/u.test(cell));
  return (isNamed || name === '') && rest.some((row) => row.slice(1).some((cell) => /^[<>≤≥~-]?\s?\d/.test(cell)));
}

function rule(width: number): readonly string[] {
  return Array<string>(width).fill('---');
}

function toRow(cells: readonly string[]): string {
  return `|${cells.map((cell) => ` ${cell.replace(/(\\{0,40})\|/g, escaped)}${cell === '' ? '' : ' '}`).join('|')}|`;
}

/** A bar behind an odd number of backslashes is escaped already. */
function escaped(bar: string, slashes: string): string {
  return slashes.length % 2 === 1 ? bar : `${slashes}\\|`;
}
