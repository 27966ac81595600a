import type { Span } from '../text/span.ts';
import { initialsBefore } from './long-form.ts';

/** Where an abbreviation and its long form stand. */
export interface AbbreviationPlaces {
  readonly shortSpan: Span;
  readonly longSpan: Span;
}

const joined = /(?:,\s|\sor\s|\s)(\p{Ll}?\p{Lu}{3,6})(?=[\s,;.)\]]|$)/gu;

/**
 * Abbreviations that stand behind their long form without brackets of their own: "barley itch score, BIS",
 * "acid-Schiff or PAS". Each word has to give its first letter, three at least.
 */
export function joinedIn(prose: string, { start, end }: Span): readonly AbbreviationPlaces[] {
  return [...prose.slice(start, end).matchAll(joined)].flatMap((match) => {
    const at = start + match.index;
    const short = match[1] ?? '';
    const longSpan = initialsBefore(prose, short, Math.max(start, at - 120), at);
    const shortStart = at + match[0].length - short.length;
    if (!longSpan || longSpan.end !== at || /[()[\],;]/.test(prose.slice(longSpan.start, at))) return [];
    return [{ shortSpan: { start: shortStart, end: shortStart + short.length }, longSpan }];
  });
}

/** A cheap look: nearly all sentences have no such brackets, and `letter` would be tried at each of their letters. */
const letterInBrackets = /[([](?:\p{L}|\p{Ll}{2,3})[)\]]/u;
const letter = /(\p{L}[\p{L}-]{3,30}(?:\s\p{Ll}{3,20})?)\s{0,2}[([](\p{L}|\p{Ll}{2,3})[)\]]/gu;

/** Single letters in brackets, "neutrophils (N) ... lymphocytes (L)": alone one may be a panel or a mark, two are a list. */
export function lettersIn(prose: string, { start, end }: Span): readonly AbbreviationPlaces[] {
  const sentence = prose.slice(start, end);
  if (!letterInBrackets.test(sentence)) return [];
  const found = [...sentence.matchAll(letter)].flatMap((match) => {
    const [whole, words = '', short = ''] = match;
    const word = words.split(/\s/).find((each) => each.toLowerCase().startsWith(short.toLowerCase()));
    if (word === undefined) return [];
    const wordAt = start + match.index + words.indexOf(word);
    const shortAt = start + match.index + whole.length - short.length - 1;
    const longSpan = { start: wordAt, end: start + match.index + words.length };
    return [{ shortSpan: { start: shortAt, end: shortAt + short.length }, longSpan }];
  });
  return found.length > 1 ? found : [];
}
