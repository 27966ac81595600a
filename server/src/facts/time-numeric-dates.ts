import type { Span } from '../text/span.ts';
import { type CalendarDate, isRealDate } from './calendar-date.ts';

/** A date in figures. */
export interface NumericDate {
  readonly span: Span;
  /** Null where the order of day and month cannot be told: 12/03/2021. */
  readonly date: CalendarDate | null;
  /** Has it the four figures of a year? Three short numbers may be anything, unless a word before them says that they are a date. */
  readonly isSure: boolean;
}

const yearFirst = /((?:19|20)\d\d)([-/.])(\d{1,2})\2(\d{1,2})(?![\d/]|[-.]\d)/y;
const yearLast = /(\d{1,2})([-/.]) ?(\d{1,2})\2 ?((?:19|20)\d\d|\d\d)(?![\d/%]|[-.]\d)/y;
/** "12. 3. 2021" has a blank behind its full stops, which only a four-figure year makes sure. */
const monthOfYear = /(0?[1-9]|1[0-2])\/((?:19|20)\d\d)(?![\d/]|[-.]\d)/y;

/** Reads a date in figures at an offset, in any order: 2021-03-12, 12/03/2021, 3/25/21, 12.03.2021, 03/2021. */
export function numericDateAt(prose: string, at: number): NumericDate | undefined {
  if (!isFigure(prose.charCodeAt(at)) || /[\p{L}\d/.,-]/u.test(prose.charAt(at - 1))) return undefined;
  const first = matchAt(yearFirst, prose, at);
  if (first) return sure(spanOf(first), { year: Number(first[1]), month: Number(first[3]), day: Number(first[4]) });
  const last = matchAt(yearLast, prose, at);
  if (last) return yearBehind(last);
  const short = matchAt(monthOfYear, prose, at);
  if (!short) return undefined;
  return { span: spanOf(short), date: { year: Number(short[2]), month: Number(short[1]), day: null }, isSure: false };
}

function isFigure(code: number): boolean {
  return code >= 48 && code <= 57;
}

function matchAt(pattern: RegExp, prose: string, at: number): RegExpExecArray | null {
  pattern.lastIndex = at;
  return pattern.exec(prose);
}

function spanOf(match: RegExpExecArray): Span {
  return { start: match.index, end: match.index + match[0].length };
}

function sure(span: Span, date: CalendarDate): NumericDate | undefined {
  return isRealDate(date) ? { span, date, isSure: true } : undefined;
}

/** Full stops are set where the day comes first; else only a number above 12 tells which is the day. */
function yearBehind(match: RegExpExecArray): NumericDate | undefined {
  const [a, b] = [Number(match[1]), Number(match[3])];
  const isLong = match[4]?.length === 4;
  if (!isLong && match[0].includes(' ')) return undefined;
  const year = isLong ? Number(match[4]) : null;
  const dayFirst: CalendarDate = { year, month: b, day: a };
  const monthFirst: CalendarDate = { year, month: a, day: b };
  const isDotted = match[2] === '.';
  const readings = [dayFirst, ...(isDotted || a === b ? [] : [monthFirst])].filter(isRealDate);
  const [only, other] = readings;
  if (!only) return undefined;
  return { span: spanOf(match), date: other || !isLong ? null : only, isSure: isLong };
}
