import type { Block } from '../markdown/block.ts';
import { perText } from '../text/per-text.ts';
import { createReader } from '../text/readings.ts';
import type { Span } from '../text/span.ts';
import { thingAt } from '../text/spans-from.ts';
import { perBlock } from './per-block.ts';
import { sentencesOf } from './sentences.ts';

/**
 * A sentence by its words alone, one object wherever they stand: who types in a paragraph changes one of its sentences, and
 * what was read of the others holds on.
 */
export interface KnownSentence {
  /** As a reader sees it: a piece of the prose. */
  readonly text: string;
  /** Undefined of words that were met for the first time: most are never read again. */
  readonly readings: unknown[] | undefined;
}

/** A sentence of a block. Its span is relative to the block. */
export interface PlacedSentence {
  readonly span: Span;
  readonly sentence: KnownSentence;
}

/**
 * Makes a reading of a sentence that is done once, however many versions of the report hold it. What it gives must follow
 * from the words, so that its spans are relative to the sentence.
 */
export const perWords = createReader<KnownSentence>();

/** The sentences of a block, as `sentencesOf` cuts them. */
export const knownSentencesOf = perBlock((block: Block): readonly PlacedSentence[] => {
  const toKnown = block.prose.length > longest ? newSentence : knownSentence;
  return sentencesOf(block).map((span) => ({ span, sentence: toKnown(block.prose.slice(span.start, span.end)) }));
});

/** The words of a piece of a block, be it one of its sentences or not. */
export function knownSentenceAt(block: Block, { start, end }: Span): KnownSentence {
  const known = thingAt(knownSentencesOf(block), start);
  const isWhole = known?.span.start === start && known.span.end === end;
  return isWhole ? known.sentence : newSentence(block.prose.slice(start, end));
}

/**
 * Of longer blocks, in characters, no sentence is kept beyond them: a piece of a text keeps all of it in memory, and what
 * is so long is a list of references more often than a paragraph.
 */
const longest = 10_000;

function newSentence(text: string): KnownSentence {
  return { text, readings: undefined };
}

/** From the second time on the words are one object. */
function knownSentence(text: string): KnownSentence {
  const known = metBefore(text);
  known.times++;
  return known.times > 1 ? known.sentence : newSentence(text);
}

const metBefore = perText((text) => ({ times: 0, sentence: { text, readings: [] } }));
