import type { Block } from '../markdown/block.ts';
import type { Span } from '../text/span.ts';
import { perToldBlock } from './per-block.ts';
import { sentencesOf } from './sentences.ts';

/** A sentence with the words it holds. */
export interface SentenceWords {
  /** Relative to the block. */
  readonly span: Span;
  /** In small letters, each once. */
  readonly words: ReadonlySet<string>;
}

/** The sentences of a block with their words, so that to count words in a report costs no reading of it. */
export const sentenceWordsOf = perToldBlock((block: Block): readonly SentenceWords[] =>
  sentencesOf(block).map((span) => ({
    span,
    words: new Set(
      block.prose
        .slice(span.start, span.end)
        .toLowerCase()
        .match(/\p{L}+/gu) ?? [],
    ),
  })),
);
