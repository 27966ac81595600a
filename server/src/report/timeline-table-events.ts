import { numberPattern, readNumber } from '../data/number-words.ts';
import { daysBetween } from '../facts/calendar-date.ts';
import { timesOf } from '../facts/times.ts';
import type { PlacedBlock } from '../markdown/block.ts';
import { contains, type Span, shift } from '../text/span.ts';
import type { DayCount } from './day-count.ts';
import { type DayOrigin, dayOriginOf } from './day-origin.ts';
import { dayZeroOf } from './day-zero.ts';
import type { Report } from './report.ts';
import type { TimelineEvent } from './timeline.ts';
import { zonesOf } from './zones.ts';

const timeHead = /^(?:time|date|day|when|period|moment|point)s?\b/i;
const dayCell = /^(?:hospital\s)?day\s?([-+]?\d{1,4})(?:\s\(.{1,40}\))?$/i;
const arrivalCell = /^(?:day of |on |at )?(?:admission|presentation|arrival)(?:\s\(?day [01]\)?)?$/i;
const distanceCell = new RegExp(
  `^(?:about |approximately |~ ?)?(${numberPattern})[\\s-](day|week|month|year)s?\\s(before|prior to|prior|earlier|after|later|following)(?:\\s(?:the\\s)?(admission|presentation|arrival|discharge))?$`,
  'iu',
);
const daysOf: Readonly<Record<string, number>> = { day: 1, week: 7, month: 365.25 / 12, year: 365.25 };
const unitLetters: Readonly<Record<string, string>> = { day: 'D', week: 'W', month: 'M', year: 'Y' };

/** A row of a timeline table. */
interface Row {
  /** What its first cell says, and where. */
  readonly time: string;
  readonly timeSpan: Span;
  /** Its other cells. */
  readonly what: string;
  readonly span: Span;
}

/** The rows of the tables in whose first column the case tells its times, with their days. */
export function timelineTableEvents(report: Report): readonly TimelineEvent[] {
  const zoneOf = zonesOf(report);
  const isOfCase = ({ start }: PlacedBlock): boolean =>
    /^(?:case|other|figures|tables)$/.test(zoneOf(report.sectionAt(start)));
  return report.blocks
    .filter((placed) => placed.block.kind === 'table' && isOfCase(placed))
    .flatMap((placed) => ofTable(report, placed));
}

function ofTable(report: Report, placed: PlacedBlock): readonly TimelineEvent[] {
  const { block, start } = placed;
  const [head, ...body] = block.rows;
  const cell = ({ start: from, end }: Span): string =>
    block.prose
      .slice(from, end)
      .replace(/[\s|]+/g, ' ')
      .trim();
  if (!head?.[0] || head.length > 3 || !timeHead.test(cell(head[0]))) return [];
  const rows = body.flatMap((cells): Row[] => {
    const [first, second] = cells;
    const last = cells.at(-1);
    if (!first || !second || !last || cell(first) === '') return [];
    const what = inner(block.prose, { start: second.start, end: last.end });
    return [
      {
        time: cell(first),
        timeSpan: shift(inner(block.prose, first), start),
        what: cell(what),
        span: shift(what, start),
      },
    ];
  });
  if (rows.filter(({ what }) => /\p{L}{3}\s/u.test(what)).length * 2 < rows.length || rows.length < 2) return [];
  const origin = originOf(report, rows);
  return rows.map((row) => toEvent(report, placed, row, origin));
}

/** A cell without its bars and blanks. */
function inner(prose: string, { start, end }: Span): Span {
  let [from, to] = [start, end];
  while (from < to && /[\s|]/.test(prose.charAt(from))) from++;
  while (to > from && /[\s|]/.test(prose.charAt(to - 1))) to--;
  return { start: from, end: to };
}

/** The table says itself which day the patient came on, or the report says so. */
function originOf(report: Report, rows: readonly Row[]): DayOrigin | undefined {
  const told = dayOriginOf(report);
  if (told !== undefined) return told;
  const own = rows.filter(({ what }) => /\b(?:admitted|admission|presented|presentation)\b/i.test(what));
  const days = own.map(({ time }) => dayCell.exec(time)?.[1]).filter((day) => day === '0' || day === '1');
  if (days.length === 1) return days[0] === '0' ? 0 : 1;
  return rows.some(({ time }) => arrivalCell.test(time)) ? 0 : undefined;
}

function toEvent(
  report: Report,
  { block, start }: PlacedBlock,
  row: Row,
  origin: DayOrigin | undefined,
): TimelineEvent {
  const date = timesOf(block).find(({ kind, span }) => kind === 'date' && contains(row.timeSpan, shift(span, start)));
  const zero = dayZeroOf(report)?.date;
  const time = {
    fact: { kind: date ? ('date' as const) : ('relative' as const), iso: date?.iso ?? isoOf(row.time) },
    span: row.timeSpan,
  };
  const day = date?.date && zero && !date.iso?.includes('/') ? daysBetween(zero, date.date) : undefined;
  const count = date
    ? counted(day, 'the report gives no full date of the day the patient came')
    : countOf(row.time, origin);
  return { time, span: row.span, told: 'row', ...count };
}

function countOf(time: string, origin: DayOrigin | undefined): DayCount {
  const unknown = 'the table does not say which day it counts from';
  const day = dayCell.exec(time);
  if (day) {
    const number = Number(day[1]);
    return counted(origin === undefined ? undefined : number - (number > 0 ? origin : 0), unknown);
  }
  if (arrivalCell.test(time)) return counted(0, unknown);
  const match = distanceCell.exec(time);
  if (!match) return counted(undefined, 'no day that can be counted');
  const [, amount = '', unit = 'day', side = '', event] = match;
  if (event?.toLowerCase() === 'discharge' || (event === undefined && origin === undefined))
    return counted(undefined, unknown);
  const days = Math.round(readNumber(amount) * (daysOf[unit.toLowerCase()] ?? 1));
  const isBefore = /^(?:before|prior|earlier)/i.test(side);
  return { ...counted(isBefore ? -days : days, unknown), isAbout: /^(?:month|year)/i.test(unit) };
}

function isoOf(time: string): string | null {
  const day = dayCell.exec(time);
  if (day) return `P${Math.abs(Number(day[1]))}D`;
  const match = distanceCell.exec(time);
  return match ? `P${readNumber(match[1] ?? '')}${unitLetters[match[2]?.toLowerCase() ?? ''] ?? 'D'}` : null;
}

function counted(day: number | undefined, why: string): DayCount {
  return day === undefined ? { day: null, isAbout: false, why } : { day, isAbout: false, why: null };
}
