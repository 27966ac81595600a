import { type FollowUp, followUpsOf } from '../facts/follow-ups.ts';
import { type Found, perReport, type Report } from './report.ts';
import { caseSentences, firstTreatment } from './told-sentences.ts';
import { zonesOf } from './zones.ts';

/**
 * The statements of when the patient was seen after treatment, where the case is told. What says so by itself counts
 * anywhere in it; a bare time counts only behind the first treatment.
 */
export const followUps = perReport((report: Report): readonly Found<FollowUp>[] => {
  const zoneOf = zonesOf(report);
  const sentences = caseSentences(report);
  const from = firstTreatment(report);
  const isTold = (at: number): boolean => sentences.some(({ span }) => span.start <= at && at < span.end);
  return report.find(followUpsOf).filter(({ fact, span, section }) => {
    const zone = zoneOf(section);
    if (!isTold(span.start)) return false;
    return zone === 'case' ? fact.isSure || span.start >= from : fact.isSure;
  });
});
