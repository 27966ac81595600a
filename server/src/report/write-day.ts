import { monthNames } from '../facts/bibliography-dates.ts';

/** The year, month and day of "2024 Mar 5", as far as they are there; undefined for other words. */
export function dayNumbers(written: string | null): readonly number[] | undefined {
  const [, year, name, day] = /^(\d{4})(?: ([A-Z][a-z]{2})(?: (\d{1,2}))?)?$/.exec(written ?? '') ?? [];
  if (year === undefined) return undefined;
  const month = (monthNames as readonly (string | undefined)[]).indexOf(name) + 1;
  if (month === 0) return name === undefined ? [Number(year)] : undefined;
  return [Number(year), month, ...(day === undefined ? [] : [Number(day)])];
}
