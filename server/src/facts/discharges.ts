import type { Block } from '../markdown/block.ts';
import { gated } from '../text/gated.ts';
import { type Span, shift } from '../text/span.ts';
import { knownSentencesOf, perWords } from './known-sentences.ts';
import { perToldBlock } from './per-block.ts';

/** A sentence that tells that somebody went home, or how somebody was later. Spans are relative to the block. */
export interface DischargeSentence {
  readonly span: Span;
  /** "was discharged". */
  readonly discharge: Span | undefined;
  /** Does it say that it tells of a later time than the stay: "at home", "follow-up", "two months later"? */
  readonly isLater: boolean;
  /** Is a drug or a visit ordered in it, and no more? */
  readonly isOrder: boolean;
}

const discharge = gated(
  /\b(?:was|were|been) (?:\p{L}{1,14} ){0,2}discharged\b|\bdischarged (?:home|from|after|on|in|with)\b/iu,
);
const later =
  /\b(?:follow(?:ed)?[- ]?up\b|later\b|(?:ever |has |have )since\b|since (?:then|discharge)\b|after (?:\p{L}+ )?discharge\b|at home\b|outpatient\b|review(?:ed)?\b|visits?\b|recheck|to date\b|months\b|years\b|readmi|died\b|death\b|succumbed\b|passed away\b|currently\b)/iu;
const order = gated(
  /\b(?:was|were) (?:\p{L}{1,14} ){0,2}(?:prescribed|advised|instructed|counsell?ed|asked|told|scheduled|planned|recommended)\b/iu,
);

/** The sentences of a block that tell of a discharge, or of the time behind one. */
export const dischargesOf = perToldBlock((block: Block): readonly DischargeSentence[] =>
  knownSentencesOf(block).flatMap(({ span, sentence }) => {
    const told = readSentence(sentence);
    return told ? [{ span, ...told, discharge: told.discharge && shift(told.discharge, span.start) }] : [];
  }),
);

/** Of a sentence by its words; the place of the discharge is relative to it. */
const readSentence = perWords(({ text }): Omit<DischargeSentence, 'span'> | undefined => {
  const match = discharge.exec(text);
  const isLater = later.test(text);
  if (!match && !isLater) return undefined;
  const place = match ? { start: match.index, end: match.index + match[0].length } : undefined;
  return { discharge: place, isLater, isOrder: order.test(text) };
});
