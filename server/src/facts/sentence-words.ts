import type { Block } from '../markdown/block.ts';
import type { Span } from '../text/span.ts';
import { knownSentencesOf, perWords } from './known-sentences.ts';
import { perToldBlock } from './per-block.ts';

/** A sentence with the words it holds. */
export interface SentenceWords {
  /** Relative to the block. */
  readonly span: Span;
  /** In small letters, each once. */
  readonly words: ReadonlySet<string>;
}

/** The sentences of a block with their words, so that to count words in a report costs no reading of it. */
export const sentenceWordsOf = perToldBlock((block: Block): readonly SentenceWords[] =>
  knownSentencesOf(block).map(({ span, sentence }) => ({ span, words: wordsOf(sentence) })),
);

const wordsOf = perWords(({ text }): ReadonlySet<string> => new Set(text.toLowerCase().match(/\p{L}+/gu) ?? []));
