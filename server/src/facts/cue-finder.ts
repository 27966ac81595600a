import { type Cue, numberWords, readCues } from '../data/cue.ts';
import { overlaps, type Span } from '../text/span.ts';
import { matchCue } from './match-cue.ts';

/** A list of cues in the notation of `data/cue.ts`, and those that look like one and mean another thing. */
export interface CueList {
  readonly cues: string;
  readonly not?: string;
}

/** The places of each cue list that has one, in source order; relative to the text. */
export type CuePlaces<N extends string> = ReadonlyMap<N, readonly Span[]>;

interface Entry<N> {
  readonly name: N;
  readonly isFriend: boolean;
  readonly cue: Cue;
}

/** A longer sentence is no sentence, and each place is compared with the false friends in it. */
const longest = 5000;

/** Makes a finder of all places of some cue lists in a sentence: one pass over its words, whatever the number of cues. */
export function createCueFinder<N extends string>(lists: Readonly<Record<N, CueList>>): (text: string) => CuePlaces<N> {
  const index = new Map<string, Entry<N>[]>();
  const add = (name: N, list: string, isFriend: boolean): void => {
    for (const cue of readCues(list))
      for (const key of cue.keys) index.set(key, [...(index.get(key) ?? []), { name, isFriend, cue }]);
  };
  for (const [name, { cues, not }] of Object.entries(lists) as [N, CueList][]) {
    add(name, cues, false);
    if (not) add(name, not, true);
  }
  const byWord = new Map<string, readonly Entry<N>[]>();
  const entriesFor = (word: string): readonly Entry<N>[] => {
    const known = byWord.get(word);
    if (known) return known;
    const entries = keysOf(word).flatMap((key) => index.get(key) ?? []);
    if (byWord.size >= mostWords) byWord.clear();
    byWord.set(word, entries);
    return entries;
  };
  return (text) => (text.length > longest ? new Map() : findIn(entriesFor, toLower(text)));
}

/** In lower case, with all offsets as before: the few letters that grow in lower case stay as they are. */
function toLower(text: string): string {
  const lower = text.toLowerCase();
  return lower.length === text.length ? lower : text.replace(/[A-Z]/g, (letter) => letter.toLowerCase());
}

/** So many words are remembered with the cues that may begin with them; they come again and again. */
const mostWords = 5000;

function findIn<N extends string>(entriesFor: (word: string) => readonly Entry<N>[], lower: string): CuePlaces<N> {
  const hits = new Map<N, Span[]>();
  const friends = new Map<N, Span[]>();
  for (const word of lower.matchAll(/[\p{L}\p{N}][\p{L}\p{N}']{0,40}/gu)) {
    for (const { name, isFriend, cue } of entriesFor(word[0])) {
      const end = matchCue(cue, lower, word.index);
      if (end < 0) continue;
      const into = isFriend ? friends : hits;
      const known = into.get(name);
      if (known) known.push({ start: word.index, end });
      else into.set(name, [{ start: word.index, end }]);
    }
  }
  return new Map(
    [...hits].flatMap(([name, spans]) => {
      const own = spans.filter((span) => !friends.get(name)?.some((friend) => overlaps(friend, span)));
      return own.length > 0 ? [[name, own] as const] : [];
    }),
  );
}

/** The keys under which the cues stand that may begin with the word; see `Cue.keys`. */
function keysOf(word: string): string[] {
  const keys = [`=${word}`];
  for (let length = Math.min(word.length, 3); length > 0; length--) keys.push(word.slice(0, length));
  if (word.length > 3) keys.push(`-${word.slice(-3)}`);
  if (/^\d/.test(word) || numberWords.has(word)) keys.push('#');
  return keys;
}
