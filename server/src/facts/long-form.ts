import { allMatches } from '../text/all-matches.ts';
import type { Span } from '../text/span.ts';

/** A word of running text with its place; `text` is in lower case and without accents. */
interface Word {
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

const word = /[\p{L}\p{N}%][\p{L}\p{M}\p{N}.%]{0,60}(?:'s?)?/gu;
/** Words that join others, with which no long form ends unless they give a letter. */
const joining: ReadonlySet<string> = new Set([
  ...['a', 'an', 'and', 'as', 'at', 'by', 'for', 'from', 'in', 'of', 'on', 'or', 'the', 'to', 'with'],
  ...['de', 'del', 'der', 'des', 'di', 'do', 'du', 'el', 'en', 'et', 'la', 'le', 'und', 'y'],
]);
/** Words that need give no letter to an abbreviation. */
const small: ReadonlySet<string> = new Set([
  ...joining,
  ...['cell', 'cells', 'disease', 'disorder', 'examination', 'scale', 'scan', 'score', 'syndrome', 'test', 'tests'],
]);
const greek: Readonly<Record<string, string>> = { α: 'a', β: 'b', γ: 'g', δ: 'd', κ: 'k', λ: 'l', μ: 'm', ω: 'o' };

/**
 * Where the long form of an abbreviation stands that ends right before `end`: the shortest run of words that spell it.
 * Each word gives its first letter and perhaps some behind it; one word may give none, or one from within. After Schwartz and Hearst (Pac Symp Biocomput
 * 2003:451-62), whose way takes any letter anywhere and so finds too much.
 */
export function longFormBefore(prose: string, short: string, from: number, end: number): Span | undefined {
  const letters = lettersOf(short);
  const words = wordsIn(prose, from, end).slice(-(letters.length * 2 + 2));
  const last = words.at(-1);
  if (!last || letters.length < 2) return undefined;
  const first =
    byInitials(words, letters) ??
    firstWord(words, letters) ??
    firstWord(words, letters.replace(/\d{1,2}$/, '')) ??
    (/^\p{Ll}\p{Lu}{2}/u.test(short) ? firstWord(words, letters.slice(1)) : undefined); // isodisomy (iUPD)
  if (!first) return undefined;
  const long = prose.slice(first.start, last.end);
  const isLonger = long.length > short.length && !long.split(/[\s,;()]+/).includes(short);
  return isLonger ? { start: first.start, end: last.end } : undefined;
}

/** The same, where each word gives its first letter and nothing else will do: for abbreviations that no brackets set apart. */
export function initialsBefore(prose: string, short: string, from: number, end: number): Span | undefined {
  const letters = lettersOf(short);
  const words = wordsIn(prose, from, end).slice(-(letters.length * 2 + 2));
  const last = words.at(-1);
  if (!last || letters.length < 3) return undefined;
  // "the barley itch score and BIS": the score is another thing.
  if (joining.has(last.text) && !last.text.startsWith(letters.slice(-1))) return undefined;
  const first = byInitials(words, letters);
  return first && { start: first.start, end: last.end };
}

/** Does a text spell an abbreviation from its very first word on, as what stands in brackets behind one does? */
export function spells(long: string, short: string): boolean {
  const found = longFormBefore(long, short, 0, long.length);
  const first = wordsIn(long, 0, long.length).find(({ text }) => !small.has(text));
  return found !== undefined && first !== undefined && found.start <= first.start;
}

/** The letters and digits that a long form has to give, in lower case; the s of a plural is none of them. */
function lettersOf(short: string): string {
  const singular = /\p{Lu}s$/u.test(short) ? short.slice(0, -1) : short;
  return plain(singular).replace(/[^\p{L}\p{N}%]/gu, '');
}

function wordsIn(prose: string, from: number, end: number): Word[] {
  return allMatches(prose.slice(from, end), word).map(({ 0: text, index }) => ({
    text: plain(text),
    start: from + index,
    end: from + index + text.length,
  }));
}

function plain(text: string): string {
  // Nearly all words are of ASCII alone, which has neither accents nor Greek.
  if (/^[ -~]*$/.test(text)) return text.toLowerCase();
  return [...text.toLowerCase()].map((letter) => greek[letter] ?? letter.normalize('NFKD').charAt(0)).join('');
}

/** The word with which a run begins whose first letters are the abbreviation, each word giving one. */
function byInitials(words: readonly Word[], letters: string): Word | undefined {
  let left = letters.length;
  for (let at = words.length - 1; at >= 0; at--) {
    const here = words[at] as Word;
    if (here.text.startsWith(letters.charAt(left - 1))) left--;
    else if (!small.has(here.text)) return undefined;
    if (left === 0) return here;
  }
  return undefined;
}

/**
 * The word with which the shortest run begins whose words give all letters. One word of the run may be silent where
 * the others give several letters; "had chronic acidosis (HCO)" spells nothing.
 */
function firstWord(words: readonly Word[], letters: string): Word | undefined {
  if (letters.length < 2) return undefined;
  let withSilent: Word | undefined;
  // How many silent words it takes, at least, for the words behind to give the letters from an index on.
  let costs = new Map([[letters.length, 0]]);
  for (let at = words.length - 1; at >= 0 && costs.size > 0; at--) {
    const here = words[at] as Word;
    const isLast = at === words.length - 1;
    const run = words.slice(at).filter(({ text }) => !small.has(text)).length;
    costs = stepped(costs, here.text, letters, isLast);
    const cost = costs.get(0);
    if (cost === undefined) continue;
    costs.delete(0);
    if (isLast && here.text.length <= letters.length + 2) continue;
    if (cost === 0) return here;
    if (run < letters.length || (letters.length > 3 && run <= letters.length + 1)) withSilent ??= here;
  }
  return withSilent;
}

/** What a word adds: it gives no letter, or the one before those already given as its first, with more behind it. */
function stepped(costs: ReadonlyMap<number, number>, text: string, letters: string, isLast: boolean) {
  const next = new Map<number, number>();
  const put = (left: number, cost: number): void => {
    if (cost <= 1 && cost < (next.get(left) ?? Number.POSITIVE_INFINITY)) next.set(left, cost);
  };
  for (const [left, cost] of costs) {
    if (small.has(text)) put(left, cost);
    else if (!isLast) put(left, cost + 1);
    for (let start = left - 1; start >= 0; start--) {
      const given = letters.slice(start, left);
      if (holds(text, given)) put(start, cost);
      else if (given.length === 1 && text.length > 6 && text.includes(given)) put(start, cost + 1); // isodisomy (UPD)
    }
  }
  return next;
}

/** Does a word begin with the first of the letters and hold the others behind it, in order? */
function holds(text: string, letters: string): boolean {
  if (/^\d+$/.test(text) && text.endsWith(letters)) return true; // 2019 (COVID-19)
  if (!text.startsWith(letters.charAt(0))) return false;
  let at = 0;
  for (const letter of letters.slice(1)) {
    at = text.indexOf(letter, at + 1);
    if (at < 0) return false;
  }
  return true;
}
