import { overlaps, type Span } from '../text/span.ts';
import { type CueList, createCueIndex } from './cue-index.ts';
import { type CueMatches, cueMatches } from './cue-matches.ts';
import { toLower } from './cue-words.ts';

export type { CueList } from './cue-index.ts';

/** The places of each cue list that has one, in source order; relative to the text. */
export type CuePlaces<N extends string> = ReadonlyMap<N, readonly Span[]>;

/** A longer sentence is no sentence, and each place is compared with the false friends in it. */
const longest = 5000;

/** Makes a finder of all places of some cue lists in a sentence: one pass over its words, whatever the number of cues. */
export function createCueFinder<N extends string>(lists: Readonly<Record<N, CueList>>): (text: string) => CuePlaces<N> {
  const entriesFor = createCueIndex(lists);
  return (text) => {
    if (text.length > longest) return new Map();
    return withoutFriends(cueMatches(entriesFor, toLower(text), { start: 0, end: text.length }));
  };
}

function withoutFriends<N extends string>({ hits, friends }: CueMatches<N>): CuePlaces<N> {
  if (friends.size === 0) return hits;
  return new Map(
    [...hits].flatMap(([name, spans]) => {
      const own = spans.filter((span) => !friends.get(name)?.some((friend) => overlaps(friend, span)));
      return own.length > 0 ? [[name, own] as const] : [];
    }),
  );
}
