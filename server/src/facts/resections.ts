import { resectionCues } from '../data/resection-words.ts';
import type { Block } from '../markdown/block.ts';
import { once } from '../text/once.ts';
import { type Span, shift } from '../text/span.ts';
import { createCueFinder } from './cue-finder.ts';
import { perToldBlock } from './per-block.ts';
import { sentencesOf } from './sentences.ts';

/** What a sentence tells of a growth that was cut out. Spans are relative to the block. */
export interface ResectionSentence {
  readonly span: Span;
  /** "excision", where the sentence names a growth too. */
  readonly done: Span | undefined;
  /** Does it tell whether all of it was taken, or came back? */
  readonly isComplete: boolean;
}

const finder = once(() => createCueFinder(resectionCues));

/** The sentences of a block that tell of a growth cut out, or of what was left of it. */
export const resectionsOf = perToldBlock((block: Block): readonly ResectionSentence[] =>
  sentencesOf(block).flatMap((span) => {
    const found = finder()(block.prose.slice(span.start, span.end));
    const [done] = found.has('growth') ? (found.get('done') ?? []) : [];
    const isComplete = found.has('complete');
    return done || isComplete ? [{ span, done: done && shift(done, span.start), isComplete }] : [];
  }),
);
