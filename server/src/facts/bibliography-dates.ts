/** The months as reference lists abbreviate them. */
export const monthNames = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'] as const;

/** A day as a work keeps it: the year as a number, the rest as "Mar" or "Mar 5". */
export interface WorkDate {
  readonly year: number | null;
  readonly month: string | null;
}

/** A date of which nothing is known. */
export const unknownDate: WorkDate = { year: null, month: null };

/** The month that a number or a word means ("3", "03", "March", "mar."), as "Mar", and "5 March" as "Mar 5"; other words stay as they are. */
export function monthOf(written: string): string | null {
  const word = written.replace(/#/g, '').trim(); // JabRef writes `#mar#`
  if (word === '') return null;
  const turned = /^(\d{1,2})\.?\s(\p{L}{3,9})\.?$/u.exec(word);
  if (turned) return `${monthOf(turned[2] ?? '')} ${Number(turned[1])}`;
  const number = /^\d{1,2}$/.test(word) ? Number(word) : 0;
  const named = monthNames.find(
    (name) => word.toLowerCase().startsWith(name.toLowerCase()) && /^\p{L}{3,9}\.?$/u.test(word),
  );
  return monthNames[number - 1] ?? named ?? (number > 0 || /^\d+$/.test(word) ? null : word);
}

/** "2011", "2011-03", "2011-03-05", "2011/03/05/", "2011-03/2011-04": the first day that it names. */
export function isoDate(written: string): WorkDate | undefined {
  const match = /^\s*(\d{4})(?:[-/](\d{1,2}))?(?:[-/](\d{1,2}))?(?![\d])/.exec(written);
  return match ? dateFromParts([match[1], match[2], match[3]]) : undefined;
}

/** A date of its numbers, in the order year, month, day. */
export function dateFromParts([year, month, day]: readonly (string | number | undefined)[]): WorkDate {
  const name = month === undefined ? undefined : monthNames[Number(month) - 1];
  const number = Number(day);
  return {
    year: year === undefined || !Number.isInteger(Number(year)) || `${year}`.trim() === '' ? null : Number(year),
    month: name === undefined ? null : number >= 1 && number <= 31 ? `${name} ${number}` : name,
  };
}

/** A date as one writes it in an entry: "2024 Mar 5". */
export function wordsOfDate({ year, month }: WorkDate): string | null {
  return year === null ? null : month === null ? `${year}` : `${year} ${month}`;
}
