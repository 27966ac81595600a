import { allMatches } from '../text/all-matches.ts';
/** The source of an expression for one number or several, with ranges; `number` is that of a single one, `word` may join two. */
export function listOf(number: string, word?: string): string {
  return `${number}(?:(?:\\s{0,2}(?:[,;-]|,? and|&)\\s{0,2}${word === undefined ? '' : `|${word}`})${number}){0,40}`;
}

const pages = /[,:]\s{0,2}pp?\.\s{0,2}\d{1,5}(?:\s{0,2}-\s{0,2}\d{1,5})?/gi;

/** `1, 3-5`, `1 to 3` and `1, p. 4` as single numbers, without the pages; a range that falls or is absurdly long stays two numbers. */
export function expandNumbers(text: string): string[] {
  const numbers: string[] = [];
  let rangeFrom: number | undefined;
  for (const match of allMatches(text.replace(pages, ''), /((?:-|to)\s*)?(\d+)/g)) {
    const number = Number(match[2]);
    const from = match[1] === undefined ? undefined : rangeFrom;
    if (from !== undefined && number > from && number - from <= 200) {
      for (let between = from + 1; between < number; between++) numbers.push(String(between));
    }
    numbers.push(String(number));
    rangeFrom = number;
  }
  return [...new Set(numbers)];
}
