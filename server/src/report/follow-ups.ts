import { type FollowUp, followUpsOf } from '../facts/follow-ups.ts';
import type { Span } from '../text/span.ts';
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
  const from = firstTreatment(report) ?? Number.POSITIVE_INFINITY;
  const isTold = (at: number): boolean => holds(sentences, at);
  return report.find(followUpsOf).filter(({ fact, span, section }) => {
    const zone = zoneOf(section);
    if (!isTold(span.start)) return false;
    return zone === 'case' ? fact.isSure || span.start >= from : fact.isSure;
  });
});

/** Is the offset in one of the sentences, which stand in source order? */
function holds(sentences: readonly { readonly span: Span }[], at: number): boolean {
  let low = 0;
  let high = sentences.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sentences[middle]?.span.start ?? 0) <= at) low = middle + 1;
    else high = middle;
  }
  return (sentences[low - 1]?.span.end ?? 0) > at;
}
