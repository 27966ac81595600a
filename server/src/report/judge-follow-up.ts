import { followUps } from './follow-ups.ts';
import { type Judgement, missing } from './judgement.ts';
import type { Report } from './report.ts';
import { caseSentences, firstTreatment, type ToldSentence } from './told-sentences.ts';

/**
 * When the patient was seen after treatment and how the patient was then: in one sentence, or in two that follow each
 * other. A time without a state, or a state without a time, is told in part.
 */
export function judgeFollowUp(report: Report): Judgement {
  const from = firstTreatment(report);
  const told = caseSentences(report).filter(({ voice }) => voice !== 'plan');
  const holds = (sentence: ToldSentence): boolean =>
    followUps(report).some(({ span }) => sentence.span.start <= span.start && span.end <= sentence.span.end);
  const isOutcome = ({ cues }: ToldSentence): boolean => cues.has('state-outcome');
  const isResult = ({ cues }: ToldSentence): boolean => cues.has('test') || cues.has('result');
  const whole = told.filter((sentence, i) => {
    if (sentence.cues.has('time-outcome') && isOutcome(sentence)) return true;
    if (isDeath(sentence) && sentence.span.start >= from) return true;
    if (!holds(sentence)) return false;
    return isResult(sentence) || [told[i - 1], told[i + 1]].some((beside) => beside !== undefined && isOutcome(beside));
  });
  const states = told.filter(
    (sentence) => isOutcome(sentence) && sentence.zone === 'case' && sentence.span.start >= from,
  );
  const parts = [...told.filter(holds), ...caseSentences(report).filter(isPlanned), ...states.reverse()];
  const evidence = [...new Set([...whole, ...parts])].map(({ span }) => span);
  if (whole.length > 0) return { status: 'reported', evidence };
  return evidence.length > 0 ? { status: 'partial', evidence } : missing;
}

/** Nothing follows a death. */
function isDeath({ cues }: ToldSentence): boolean {
  return cues.has('death') && !cues.has('history-family');
}

function isPlanned({ voice, cues }: ToldSentence): boolean {
  return voice === 'plan' && cues.has('time-outcome');
}
