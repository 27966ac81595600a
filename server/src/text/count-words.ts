import { allMatches } from './all-matches.ts';
/**
 * How many words a text has, counted as a word processor counts: what stands between blanks is one word, so that
 * `5 mg` is two, `5mg`, `well-known`, `and/or` and `3.2` are one. Signs alone (`<`, `±`, `-`, `|`) are none.
 */
export function countWords(text: string): number {
  let words = 0;
  for (const [piece] of allMatches(text, /\S+/g)) if (/[\p{L}\p{N}]/u.test(piece)) words++;
  return words;
}
