import { type Cue, numberWords, readCues } from '../data/cue.ts';
import { once } from '../text/once.ts';
import { type CueStart, cueStartOf, type FirstWord } from './cue-start.ts';
import type { KnownWord } from './cue-words.ts';

/** A list of cues in the notation of `data/cue.ts`, and those that look like one and mean another thing. */
export interface CueList {
  readonly cues: string;
  readonly not?: string;
}

/** One cue of a list, or one of its false friends. */
export interface CueEntry<N extends string> {
  readonly name: N;
  readonly isFriend: boolean;
  readonly cue: Cue;
  readonly start: CueStart;
}

/** The cues under their keys; how one may begin is read when a word with its key is met, which most never are. */
type CueKeys<N extends string> = ReadonlyMap<string, readonly (() => CueEntry<N>)[]>;

/** How many indexes there are; each keeps what it has under a word at its own place in the word. */
let indexes = 0;

/** Makes a finder of the cues of some lists that may begin with a word. */
export function createCueIndex<N extends string>(
  lists: Readonly<Record<N, CueList>>,
): (word: KnownWord) => readonly CueEntry<N>[] {
  const own = indexes++;
  const byKey = indexOf(lists);
  return ({ text, entries }) => {
    const known = entries[own] as readonly CueEntry<N>[] | undefined;
    if (known) return known;
    const found = entriesFor(byKey, text);
    entries[own] = found;
    return found;
  };
}

/** The cues by the beginning (up to three letters) or the end of their first word. */
function indexOf<N extends string>(lists: Readonly<Record<N, CueList>>): CueKeys<N> {
  const index = new Map<string, (() => CueEntry<N>)[]>();
  const add = (name: N, list: string, isFriend: boolean): void => {
    for (const cue of readCues(list)) {
      const entry = once(() => ({ name, isFriend, cue, start: cueStartOf(cue.elements) }));
      for (const key of cue.keys) {
        const known = index.get(key);
        if (known) known.push(entry);
        else index.set(key, [entry]);
      }
    }
  };
  for (const [name, { cues, not }] of Object.entries(lists) as [N, CueList][]) {
    add(name, cues, false);
    if (not) add(name, not, true);
  }
  return index;
}

/**
 * The cues under each key of the word, without those that cannot stand where it does: the keys hold three letters only,
 * so that of ten cues nine were compared in vain at each place. Of very long words, which are cut, and those with letters
 * beyond the basic plane nothing is sure.
 */
function entriesFor<N extends string>(byKey: CueKeys<N>, word: string): readonly CueEntry<N>[] {
  const entries = keysOf(word).flatMap((key) => byKey.get(key)?.map((entry) => entry()) ?? []);
  if (word.length > 40 || /[\ud800-\udfff]/.test(word)) return entries.map((entry) => ({ ...entry, start: {} }));
  const beginsSo = ({ letters, isWhole }: FirstWord): boolean =>
    letters === '#' ? isNumber(word) : isWhole ? word === letters : word.startsWith(letters);
  return entries.filter(({ start }) => start.first?.some(beginsSo) ?? true);
}

/** The keys under which the cues stand that may begin with the word; see `Cue.keys`. */
function keysOf(word: string): string[] {
  const keys = [`=${word}`];
  for (let length = Math.min(word.length, 3); length > 0; length--) keys.push(word.slice(0, length));
  if (word.length > 3) keys.push(`-${word.slice(-3)}`);
  if (isNumber(word)) keys.push('#');
  return keys;
}

function isNumber(word: string): boolean {
  const first = word.charCodeAt(0);
  return (first >= 48 && first <= 57) || numberWords.has(word);
}
