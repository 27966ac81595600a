/** A day of the calendar, or as much of it as was told. */
export interface CalendarDate {
  readonly year: number | null;
  readonly month: number | null;
  readonly day: number | null;
}

/** The date as ISO 8601 writes it: `2019-03-12`, `2019-03`, `2019`, and without a year `--03-12` or `--03`. */
export function isoDate({ year, month, day }: CalendarDate): string {
  const two = (n: number): string => String(n).padStart(2, '0');
  const end = month === null ? '' : `-${two(month)}${day === null ? '' : `-${two(day)}`}`;
  return year === null ? `-${end}` : `${String(year).padStart(4, '0')}${end}`;
}

/** Is there such a day in the calendar? Without a year, February may have 29. */
export function isRealDate({ year, month, day }: CalendarDate): boolean {
  if (month !== null && (month < 1 || month > 12)) return false;
  if (day === null) return true;
  return month !== null && day >= 1 && day <= daysIn(year ?? 2000, month);
}

function daysIn(year: number, month: number): number {
  const isLeap = (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
  return [31, isLeap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31][month - 1] ?? 0;
}

/** Days from one day to another, negative where the second is earlier; undefined where one of them is not told in full. */
export function daysBetween(from: CalendarDate, to: CalendarDate): number | undefined {
  const a = dayNumber(from);
  const b = dayNumber(to);
  return a === undefined || b === undefined ? undefined : b - a;
}

/** Days since 1 January of the year 1, in the Gregorian calendar. */
function dayNumber({ year, month, day }: CalendarDate): number | undefined {
  if (year === null || month === null || day === null) return undefined;
  const before = year - 1;
  let days = before * 365 + Math.floor(before / 4) - Math.floor(before / 100) + Math.floor(before / 400) + day;
  for (let m = 1; m < month; m++) days += daysIn(year, m);
  return days;
}
