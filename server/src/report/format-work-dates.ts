import type { ReferenceStyleData } from '../data/reference-style.ts';
import { monthOf } from '../facts/bibliography-dates.ts';

const longMonths: Readonly<Record<string, string>> = {
  Jan: 'January',
  Feb: 'February',
  Mar: 'March',
  Apr: 'April',
  May: 'May',
  Jun: 'June',
  Jul: 'July',
  Aug: 'August',
  Sep: 'September',
  Oct: 'October',
  Nov: 'November',
  Dec: 'December',
};

/** "Mar 5" as it is or as "March 5"; what names no month stays as it is. */
export function formatMonth(month: string, { month: form }: ReferenceStyleData): string {
  const [, word = '', day = ''] = /^(\p{L}{3,9})\.?(\s\d{1,2})?$/u.exec(month) ?? [];
  const short = monthOf(word);
  if (short === null || longMonths[short] === undefined) return month;
  return (form === 'long' ? longMonths[short] : short) + day;
}

/** A day of a year in the style's order; what is no whole day stays as it is. */
export function formatDay(written: string, style: Pick<ReferenceStyleData, 'accessed'>): string {
  const parts = dayOf(written);
  if (!parts) return written;
  const { year, month, day } = parts;
  const long = longMonths[month] ?? month;
  switch (style.accessed) {
    case 'year-first':
      return `${year} ${month} ${day}`;
    case 'month-first':
      return `${long} ${day}, ${year}`;
    case 'day-first':
      return `${day} ${long} ${year}`;
  }
}

/** The day that "2024 Mar 5", "March 5, 2024", "5th March 2024" or "2024-03-05" name; numbers alone in another order are none. */
export function dayOf(written: string): { year: number; month: string; day: number } | undefined {
  const iso = /^(\d{4})-(\d{1,2})-(\d{1,2})$/.exec(written.trim());
  const year = iso?.[1] ?? /\b(?:19|20)\d\d\b/.exec(written)?.[0];
  const month = monthOf(iso?.[2] ?? /\p{L}{3,9}/u.exec(written)?.[0] ?? '');
  const day = iso?.[3] ?? /(?<!\d)\d{1,2}(?!\d)/.exec(written)?.[0];
  if (year === undefined || day === undefined || month === null || longMonths[month] === undefined) return undefined;
  return { year: Number(year), month, day: Number(day) };
}
