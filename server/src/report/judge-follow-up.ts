import { perSentence } from '../facts/item-cues.ts';
import { thingAt } from '../text/spans-from.ts';
import { followUps } from './follow-ups.ts';
import { type Judgement, missing } from './judgement.ts';
import { ownFirst } from './own-first.ts';
import type { Report } from './report.ts';
import { caseSentences, firstTreatment, type ToldSentence } from './told-sentences.ts';

/**
 * When the patient was seen after treatment and how the patient was then: in one sentence, or in two that follow each
 * other. A time without a state, or a state without a time, is told in part.
 */
export function judgeFollowUp(report: Report): Judgement {
  const from = firstTreatment(report) ?? 0;
  const told = caseSentences(report).filter((sentence) => isAfter(sentence, from) && isOfThisPatient(sentence));
  const withTime = sentencesWithTime(report);
  const later = sentencesLongAfter(report);
  const isOutcome = ({ cues }: ToldSentence): boolean => cues.has('state-outcome');
  const isResult = ({ cues }: ToldSentence): boolean => cues.has('test') && cues.has('result');
  const whole = told.filter((sentence, i) => {
    if (isDeath(sentence)) return true;
    if (sentence.cues.has('onset')) return false;
    if (sentence.cues.has('time-outcome') && isOutcome(sentence)) return true;
    if (later.has(sentence) && isResult(sentence)) return true;
    if (!withTime.has(sentence)) return false;
    return isResult(sentence) || [told[i - 1], told[i + 1]].some((beside) => beside !== undefined && isOutcome(beside));
  });
  const states = told.filter((sentence) => isOutcome(sentence) && sentence.zone === 'case');
  const parts = [
    ...told.filter((sentence) => withTime.has(sentence) || later.has(sentence)),
    ...caseSentences(report).filter(isPlanned),
    ...states.reverse(),
  ];
  const spans = whole.map(({ span }) => span);
  const evidence = [...new Set([...ownFirst(spans, 'outcome', report), ...parts.map(({ span }) => span)])];
  if (whole.length > 0) return { status: 'reported', evidence };
  return evidence.length > 0 ? { status: 'partial', evidence } : missing;
}

/** The sentences of the case that tell when the patient was seen after treatment. */
function sentencesWithTime(report: Report): ReadonlySet<ToldSentence> {
  const told = caseSentences(report);
  return new Set(
    followUps(report).flatMap(({ fact, span }) => {
      const sentence = thingAt(told, span.start);
      if (!sentence || span.end > sentence.span.end) return [];
      return fact.isSure || (fact.namesOutcome && sentence.zone === 'case') ? [sentence] : [];
    }),
  );
}

/** So many days after treatment a time tells that the patient was seen again, whatever is told of it. */
const longAfter = 28;
const daysOf: Readonly<Record<string, number>> = { D: 1, W: 7, M: 30, Y: 365 };

function sentencesLongAfter(report: Report): ReadonlySet<ToldSentence> {
  const told = caseSentences(report);
  return new Set(
    followUps(report).flatMap(({ fact: { time }, span }) => {
      const [, count, unit = ''] = /^P(\d{1,3})([DWMY])$/.exec(time ?? '') ?? [];
      return Number(count) * (daysOf[unit] ?? 0) >= longAfter ? (thingAt(told, span.start) ?? []) : [];
    }),
  );
}

/** In the part that tells the case, what stands before the first treatment is its history. */
function isAfter({ zone, span, voice }: ToldSentence, from: number): boolean {
  return voice !== 'plan' && (zone !== 'case' || span.start >= from);
}

/** In a discussion "the patient" is often that of another report. */
const ours =
  /\b(?:our|this|present|reported) (?:\p{L}{1,30} ){0,2}(?:patients?|cases?|child|infant|woman|man|boy|girl)\b|\b(?:he|she)\b|\b(?:currently|at present|now),? the (?:patient|child|infant|woman|man|boy|girl)\b/iu;

const namesOurs = perSentence((text) => ours.test(text));

/** Relatives and the patients of the literature have their own ends, and what was not examined tells none. */
function isOfThisPatient({ cues, isCited, inExhibit, zone, voice, fact }: ToldSentence): boolean {
  if (cues.has('history-family') || cues.has('not-done')) return false;
  if (zone === 'case') return voice !== 'general';
  if (isCited || inExhibit) return false;
  return zone !== 'discussion' || namesOurs(fact);
}

/** Nothing follows a death. */
function isDeath({ cues }: ToldSentence): boolean {
  return cues.has('death');
}

function isPlanned({ voice, cues }: ToldSentence): boolean {
  return voice === 'plan' && (cues.has('time-outcome') || cues.has('visit'));
}
