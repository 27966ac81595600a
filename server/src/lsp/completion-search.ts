import { once } from '../text/once.ts';

/** What can be found by its name or by the words that describe it. */
export interface Findable {
  /** The key by which it is cited, or its number. */
  readonly name: string;
  readonly described: Description;
}

/** What is looked through for words; kept, since it is asked at each key that is typed. */
export interface Description {
  /** Can it hold these words? Cheaper than to read them. */
  mayHold(parts: readonly string[]): boolean;
  /** The words in the form that is compared, each behind a blank. */
  words(): string;
}

/** A description by words that may cost something to read, and by the text they are read from, where that is known. */
export function describe(words: () => string, source?: () => string): Description {
  const letters = once(() => source && lettersOf(source()));
  return {
    mayHold(parts) {
      const held = letters();
      return held === undefined || parts.every((part) => !/^[a-z0-9]*$/.test(part) || held.includes(part));
    },
    words: once(() => ` ${plain(words())}`),
  };
}

/**
 * Those that fit what was typed, the best first and no more than wanted: whose name begins so, whose name holds it, of
 * which each typed word begins a word of the description.
 */
export function search<T extends Findable>(typed: string, all: readonly T[], most: number): readonly T[] {
  const wanted = plain(typed);
  const begun: T[] = [];
  const held: T[] = [];
  const others: T[] = [];
  for (const one of all) {
    const at = plain(one.name).indexOf(wanted);
    (at === 0 ? begun : at > 0 ? held : others).push(one);
  }
  const found = [...begun, ...held].slice(0, most);
  const parts = wanted.split(' ');
  for (const one of others) {
    if (found.length >= most) break;
    if (one.described.mayHold(parts) && holds(one.described.words(), parts)) found.push(one);
  }
  return found;
}

function holds(words: string, parts: readonly string[]): boolean {
  return parts.every((part) => words.includes(` ${part}`));
}

/** In small letters without accents, with one blank for whatever is neither letter nor digit. */
function plain(text: string): string {
  const small = text.toLowerCase();
  if (/^[a-z0-9 ]*$/.test(small)) return small.trim();
  return withoutAccents(small)
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

/**
 * The plain letters and digits of a source without what stands between them, so that `M{\"u}ller` and `M\u00fcller` hold
 * "muller": accents of BibTeX are single letters or signs behind a backslash.
 */
function lettersOf(source: string): string {
  const read = /[\\<]/.test(source) ? withoutEscapes(source) : source;
  return withoutAccents(read.toLowerCase()).replace(/[^a-z0-9]+/g, '');
}

function withoutEscapes(source: string): string {
  return source
    .replace(/\\u([\da-f]{4})/gi, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)))
    .replace(/\\([ij])(?![a-z])/gi, '$1')
    .replace(/\\aa(?![a-z])/gi, 'a')
    .replace(/\\[a-z](?![a-z])|<\/?[a-z]{1,6}>/gi, '');
}

function withoutAccents(text: string): string {
  return /[^\0-\x7f]/.test(text) ? text.normalize('NFKD').replace(/\p{M}+/gu, '') : text;
}
