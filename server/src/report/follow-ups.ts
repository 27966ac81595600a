import { type FollowUp, followUpsOf } from '../facts/follow-ups.ts';
import { thingAt } from '../text/spans-from.ts';
import { type Found, perReport, type Report } from './report.ts';
import { firstTreatment, type ToldSentence, toldSentences } from './told-sentences.ts';

/**
 * The statements of when the patient was seen after treatment. What says so by itself counts wherever this patient is
 * spoken of; a bare time counts in the case only behind the first treatment.
 */
export const followUps = perReport((report: Report): readonly Found<FollowUp>[] => {
  const sentences = toldSentences(report);
  const from = firstTreatment(report) ?? Number.POSITIVE_INFINITY;
  return report.find(followUpsOf).filter(({ fact, span, placed }) => {
    const sentence = thingAt(sentences, span.start);
    return sentence !== undefined && counts(sentence, fact, span.start >= from && placed.block.kind !== 'table');
  });
});

function counts(sentence: ToldSentence, { isSure, namesOutcome }: FollowUp, isBehind: boolean): boolean {
  const { zone, inExhibit, voice, isCited, namesPatient } = sentence;
  if (zone === 'references') return false;
  if (inExhibit) return zone !== 'abstract' && (isSure || isBehind);
  if (zone === 'statements' || zone === 'keywords' || zone === 'title') return false;
  if (zone === 'case')
    return (
      (isSure || (isBehind && (namesOutcome || !sentence.cues.has('past-time')))) &&
      !(voice === 'general' && isCited && !isSure)
    );
  if (isCited || (!isSure && !namesOutcome)) return false;
  return zone === 'abstract' || (namesPatient && voice === 'own');
}
