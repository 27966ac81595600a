import type { Block } from '../markdown/block.ts';
import { gated } from '../text/gated.ts';
import type { Span } from '../text/span.ts';
import { anyTouches } from '../text/spans-from.ts';
import { agesOf } from './ages.ts';
import { perBlock, perToldBlock } from './per-block.ts';
import { sentencesOf } from './sentences.ts';
import { timesOf } from './times.ts';

/** The words with which a sentence tells that a disease was diagnosed for sure. Spans are relative to the block. */
export interface ToldDiagnosis {
  /** "was diagnosed with". */
  readonly span: Span;
  readonly sentence: Span;
}

const diagnosed = gated(
  /\b(?:was|were) (?:\p{L}{1,14} ){0,2}diagnosed (?:with|as|to have)\b|\bdiagnosis of [\p{L}\d ,-]{3,80} (?:was|were) (?:\p{L}{1,14} ){0,2}(?:made|established|confirmed)\b/iu,
);
const unsure =
  /\b(?:presum|suspect|provisional|working|clinical|initial diagnosis|initially diagnosed|tentative|misdiagnos|likely|possible|probable|because|due to|based on|since|after|by|on the basis|in infancy|during infancy|in childhood|as a child|history|criteria|signs?|ago|previous|earlier|at another|elsewhere)/i;

/** The places of the times and of the ages at an event. */
const timesIn = perBlock((block: Block): readonly Span[] => {
  const ages = agesOf(block).filter(({ atEvent }) => atEvent);
  return [...timesOf(block), ...ages].map(({ span }) => span).sort((a, b) => a.start - b.start);
});

/** The sure diagnoses of a block, without reasons in their sentence; those told with a date or an age are of another time. */
export const diagnosesOf = perToldBlock((block: Block): readonly ToldDiagnosis[] =>
  sentencesOf(block).flatMap((sentence) => {
    const text = block.prose.slice(sentence.start, sentence.end);
    const match = diagnosed.exec(text);
    if (!match || unsure.test(text)) return [];
    if (anyTouches(timesIn(block), sentence)) return [];
    const start = sentence.start + match.index;
    return [{ span: { start, end: start + match[0].length }, sentence }];
  }),
);
