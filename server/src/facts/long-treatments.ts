import { longTreatmentCues } from '../data/long-treatments.ts';
import type { Block } from '../markdown/block.ts';
import { once } from '../text/once.ts';
import { type Span, shift } from '../text/span.ts';
import { firstFrom } from '../text/spans-from.ts';
import { createCueFinder } from './cue-finder.ts';
import { drugMentionsOf } from './dose-sentences.ts';
import { knownSentencesOf, perWords } from './known-sentences.ts';
import { perToldBlock } from './per-block.ts';

/** What a sentence tells of a drug that goes on and of how it is borne. Spans are relative to the block. */
export interface LongTreatmentSentence {
  readonly span: Span;
  /** The first drug of a sentence in which it goes on for weeks at least. */
  readonly drug: Span | undefined;
  readonly isBorne: boolean;
  /** Words that tell how the drug is borne only behind it: "no complications". */
  readonly mayBeBorne: boolean;
}

const finder = once(() => createCueFinder(longTreatmentCues));

/** What words of a sentence stand in which lists; relative to the sentence. */
const wordsIn = perWords(({ text }) => finder()(text));

/** The sentences of a block that tell of a drug that goes on, or of how one is borne. */
export const longTreatmentsOf = perToldBlock((block: Block): readonly LongTreatmentSentence[] => {
  const drugs = drugMentionsOf(block).flatMap(({ drug, span }) =>
    /^(?:name|brand|stem)$/.test(drug.kind) ? [span] : [],
  );
  return knownSentencesOf(block).flatMap(({ span, sentence }) => {
    const found = wordsIn(sentence);
    if (found.size === 0) return [];
    const [goesOn] = found.get('goesOn') ?? [];
    const place = goesOn && shift(goesOn, span.start);
    const own = drugs[firstFrom(drugs, span.start)];
    const drug = place && own && own.end <= span.end ? own : undefined;
    return [{ span, drug, isBorne: found.has('borne'), mayBeBorne: found.has('borneLater') }];
  });
});
