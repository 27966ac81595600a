import type { CueName } from '../data/care-cues.ts';
import type { ToldSentence } from './told-sentences.ts';

/** The sentences of a list that hold each cue, in their order. */
export type SentencesByCue = ReadonlyMap<CueName, readonly ToldSentence[]>;

const known = new WeakMap<readonly ToldSentence[], SentencesByCue>();

/**
 * Sorts a list of sentences by their cues, once for each list: an item asks for few of them, and going through all
 * sentences for each combination of each item would take seconds in a long report.
 */
export function sentencesByCue(sentences: readonly ToldSentence[]): SentencesByCue {
  const before = known.get(sentences);
  if (before) return before;
  const sorted = new Map<CueName, ToldSentence[]>();
  for (const sentence of sentences) {
    for (const cue of sentence.cues.keys()) {
      const list = sorted.get(cue);
      if (list) list.push(sentence);
      else sorted.set(cue, [sentence]);
    }
  }
  known.set(sentences, sorted);
  return sorted;
}
