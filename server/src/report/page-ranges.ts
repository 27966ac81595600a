/** A range of pages as written: "218-35", "S12–S18". */
export interface PageRange {
  /** Letters before both numbers. */
  readonly prefix: string;
  readonly from: string;
  /** As written, without letters. */
  readonly to: string;
  readonly dash: string;
  /** Does the second number repeat the letters? */
  readonly repeatsPrefix: boolean;
}

const range = /^([A-Za-z]{0,3})(\d{1,8})\s?(--|[-\u2010-\u2014])\s?([A-Za-z]{0,3})(\d{1,8})$/;

/** Reads one range; undefined for a single page, several ranges, and pages with letters behind them. */
export function readPageRange(pages: string): PageRange | undefined {
  const match = range.exec(pages.trim());
  if (!match) return undefined;
  const [, prefix = '', from = '', dash = '', again = '', to = ''] = match;
  if (again !== '' && again.toLowerCase() !== prefix.toLowerCase()) return undefined;
  return { prefix, from, to, dash, repeatsPrefix: again !== '' };
}

/** The last page in full: 35 of "218-35" is 235. */
export function fullEnd({ from, to }: PageRange): string {
  return to.length < from.length ? from.slice(0, from.length - to.length) + to : to;
}

/** The last page without the digits that it shares with the first: 235 of "218-235" is 35. */
export function shortEnd(pages: PageRange): string {
  const end = fullEnd(pages);
  if (end.length !== pages.from.length) return end;
  let shared = 0;
  while (shared < end.length - 1 && end[shared] === pages.from[shared]) shared++;
  return end.slice(shared);
}

/** Does the last page, read in full, come before the first? */
export function isDescending(pages: PageRange): boolean {
  return Number(fullEnd(pages)) < Number(pages.from);
}

/** How a range is written, where it shows: in full or shortened. Letters that stand twice ("e12-e19") are left in both. */
export function lengthForm(pages: PageRange): 'in full' | 'shortened' | undefined {
  if (pages.to.length < pages.from.length) return 'shortened';
  return !pages.repeatsPrefix && shortEnd(pages).length < pages.to.length ? 'in full' : undefined;
}

/** Which dash stands in a range; `--` is how Markdown writes one for print. */
export function dashForm({ dash }: PageRange): 'a hyphen' | 'a dash' {
  return dash === '-' || dash === '\u2010' ? 'a hyphen' : 'a dash';
}
