import { allMatches } from '../text/all-matches.ts';

/** A word of a sentence, and where it begins there. */
export interface CueWord {
  readonly word: KnownWord;
  readonly at: number;
}

/** A word in lower case, one object however often it comes. */
export interface KnownWord {
  readonly text: string;
  /**
   * What each index of cues has under it, by the number of the index: a dozen of them ask for each word of a report, and a
   * look into a map for each would be a tenth of the time of a check.
   */
  readonly entries: (readonly unknown[] | undefined)[];
}

const pattern = /[\p{L}\p{N}][\p{L}\p{N}']{0,40}/gu;
const cut = new Map<string, readonly CueWord[]>();
const mostSentences = 1000;

/**
 * The words of a sentence in lower case. A dozen readers look for cues in the same sentence, one after the other, so the
 * words of the last thousand are kept: to cut them anew for each was another tenth.
 */
export function cueWordsOf(lower: string): readonly CueWord[] {
  const known = cut.get(lower);
  if (known) return known;
  const words = allMatches(lower, pattern).map(({ 0: text, index: at }) => ({ word: knownWord(text), at }));
  if (cut.size >= mostSentences) cut.clear();
  cut.set(lower, words);
  return words;
}

const vocabulary = new Map<string, KnownWord>();
const mostWords = 10_000;

function knownWord(text: string): KnownWord {
  const known = vocabulary.get(text);
  if (known) return known;
  const word: KnownWord = { text, entries: [] };
  if (vocabulary.size >= mostWords) vocabulary.clear();
  vocabulary.set(text, word);
  return word;
}

/** In lower case, with all offsets as before: the few letters that grow in lower case stay as they are. */
export function toLower(text: string): string {
  const lower = text.toLowerCase();
  return lower.length === text.length ? lower : text.replace(/[A-Z]/g, (letter) => letter.toLowerCase());
}
