import { type DatedEvent, datedEvents, orderCues } from '../data/dated-events.ts';
import type { Block } from '../markdown/block.ts';
import { once } from '../text/once.ts';
import { type Span, shift } from '../text/span.ts';
import { anyTouches } from '../text/spans-from.ts';
import { type CueList, createCueFinder } from './cue-finder.ts';
import { knownSentencesOf, perWords } from './known-sentences.ts';
import { perToldBlock } from './per-block.ts';
import { timesOf } from './times.ts';

/** A sentence with an event that a reader wants a time for, or with a time. Spans are relative to the block. */
export interface EventSentence {
  readonly span: Span;
  readonly event: { readonly name: DatedEvent; readonly span: Span } | undefined;
  readonly hasTime: boolean;
  /** Does it tell an order of things: "then", "after surgery"? */
  readonly hasOrder: boolean;
}

const names = Object.keys(datedEvents) as DatedEvent[];

const finder = once(() =>
  createCueFinder<DatedEvent | 'order'>({
    ...(datedEvents satisfies Record<DatedEvent, CueList>),
    order: { cues: orderCues },
  }),
);

/** What words of a sentence stand in which lists; relative to the sentence. */
const wordsIn = perWords(({ text }) => finder()(text));

/** The sentences of a block that tell of such an event or of a time. */
export const eventSentencesOf = perToldBlock((block: Block): readonly EventSentence[] => {
  const times = timesOf(block).map((time) => time.span);
  return knownSentencesOf(block).flatMap(({ span, sentence }) => {
    const found = wordsIn(sentence);
    const name = names.find((candidate) => found.has(candidate));
    const [first] = name ? (found.get(name) ?? []) : [];
    const hasTime = anyTouches(times, span);
    const event = name && first ? { name, span: shift(first, span.start) } : undefined;
    return event || hasTime ? [{ span, event, hasTime, hasOrder: found.has('order') }] : [];
  });
});
