import type { Span } from '../text/span.ts';
import type { CueEntry } from './cue-index.ts';
import { letterBit } from './cue-start.ts';
import { cueWordsOf, type KnownWord } from './cue-words.ts';
import { afterSpace, matchCue } from './match-cue.ts';

/** The places of some cues and of their false friends, in source order. */
export interface CueMatches<N extends string> {
  readonly hits: ReadonlyMap<N, readonly Span[]>;
  readonly friends: ReadonlyMap<N, readonly Span[]>;
}

/**
 * Finds cues in a sentence of a text in lower case: one pass over its words, whatever the number of cues. Only the words of
 * the sentence count, and no place reaches beyond it, but what stands behind may end the last word.
 */
export function cueMatches<N extends string>(
  entriesFor: (word: KnownWord) => readonly CueEntry<N>[],
  lower: string,
  within: Span,
): CueMatches<N> {
  const hits = new Map<N, Span[]>();
  const friends = new Map<N, Span[]>();
  for (const { word, at } of cueWordsOf(lower.slice(within.start, within.end))) {
    const entries = entriesFor(word);
    if (entries.length === 0) continue;
    const start = within.start + at;
    const next = nextLetter(lower, start + word.text.length);
    for (const entry of entries) {
      if (next !== undefined && entry.start.next !== undefined && (entry.start.next & next) === 0) continue;
      const end = matchCue(entry.cue, lower, start);
      if (end < 0 || end > within.end) continue;
      const into = entry.isFriend ? friends : hits;
      const known = into.get(entry.name);
      if (known) known.push({ start, end });
      else into.set(entry.name, [{ start, end }]);
    }
  }
  return { hits, friends };
}

/**
 * The bit of the letter with which the next word begins; none where no white space follows. Undefined where a decimal may
 * go on with a number. Most cues begin with "was", "the" or "in", and nearly all are ruled out by the next letter.
 */
function nextLetter(lower: string, end: number): number | undefined {
  const code = lower.charCodeAt(end);
  if (code === 44 || code === 46) return undefined;
  const next = afterSpace(lower, end);
  return next > end ? letterBit(lower.charCodeAt(next)) : 0;
}
