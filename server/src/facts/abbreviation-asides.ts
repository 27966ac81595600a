import { allMatches } from '../text/all-matches.ts';
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
  return allMatches(prose.slice(start, end), joined).flatMap((match) => {
    const at = start + match.index;
    const short = match[1] ?? '';
    const longSpan = initialsBefore(prose, short, Math.max(start, at - 120), at);
    const shortStart = at + match[0].length - short.length;
    if (!longSpan || longSpan.end !== at || /[()[\],;]/.test(prose.slice(longSpan.start, at))) return [];
    return [{ shortSpan: { start: shortStart, end: shortStart + short.length }, longSpan }];
  });
}

/** A single letter or two to three small ones in brackets. */
const letterInBrackets = /[([](\p{L}|\p{Ll}{2,3})[)\]]/gu;

/** Single letters in brackets, "neutrophils (N) ... lymphocytes (L)": alone one may be a panel or a mark, two are a list. */
export function lettersIn(prose: string, { start, end }: Span): readonly AbbreviationPlaces[] {
  const sentence = prose.slice(start, end);
  if (!sentence.includes('(') && !sentence.includes('[')) return [];
  const found = allMatches(sentence, letterInBrackets).flatMap((match) => {
    const [, short = ''] = match;
    const words = wordsBefore(sentence.slice(0, match.index));
    const word = words?.text.split(/\s/).find((each) => each.toLowerCase().startsWith(short.toLowerCase()));
    if (!words || word === undefined) return [];
    const wordAt = start + words.at + words.text.indexOf(word);
    const shortAt = start + match.index + 1;
    const longSpan = { start: wordAt, end: start + words.at + words.text.length };
    return [{ shortSpan: { start: shortAt, end: shortAt + short.length }, longSpan }];
  });
  return found.length > 1 ? found : [];
}

/**
 * The one or two words with which a text ends, up to two blanks behind them: the first of 4 to 31 letters and hyphens, the
 * second of 3 to 20 small letters. As one regular expression, with the brackets behind, it took V8 0.2 s to compile.
 */
function wordsBefore(text: string): { readonly text: string; readonly at: number } | undefined {
  const trimmed = text.slice(-130).replace(/\s{1,2}$/, '');
  const second = /\s\p{Ll}{3,20}$/u.exec(trimmed)?.[0] ?? '';
  const first = second === '' ? '' : lastWord(trimmed.slice(0, -second.length));
  const words = first === '' ? lastWord(trimmed) : first + second;
  if (words === '') return undefined;
  const blanks = Math.min(text.length, 130) - trimmed.length;
  return { text: words, at: text.length - blanks - words.length };
}

/** The letters and hyphens with which a text ends, from the first letter of the last 31 on; empty if they are fewer than 4. */
function lastWord(text: string): string {
  const signs = [...text.slice(-70)];
  let first = signs.length;
  for (let at = signs.length - 1; at >= signs.length - 31; at--) {
    const sign = signs[at] ?? '';
    if (/\p{L}/u.test(sign)) first = at;
    else if (sign !== '-') break;
  }
  return signs.length - first < 4 ? '' : signs.slice(first).join('');
}
