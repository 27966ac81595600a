import { longTreatmentsOf } from '../facts/long-treatments.ts';
import type { Span } from '../text/span.ts';
import { careItems } from './care-items.ts';
import { perReport, type Report } from './report.ts';
import { caseSentences, type ToldSentence } from './told-sentences.ts';

/** Cues of sentences that tell what was before. */
const pastCues = ['past-time', 'past-treatment', 'history-medical', 'history-drugs', 'history-family'] as const;

/**
 * The first drug of the case that goes on for weeks or after discharge without a word, anywhere in it, on side effects
 * or tolerance. Absolute. Undefined too where no complication of any kind is told: that is another finding.
 */
export const unborneDrug = perReport((report: Report): Span | undefined => {
  const byStart = new Map(report.find(longTreatmentsOf).map((found) => [found.span.start, found]));
  const told = caseSentences(report).flatMap((sentence) => {
    const of = byStart.get(sentence.span.start);
    return of ? [{ sentence, of }] : [];
  });
  if (told.some(({ of }) => of.fact.isBorne)) return undefined;
  const first = told.find(({ sentence, of }) => of.fact.drug && isOfNow(sentence));
  const drug = first?.of.fact.drug;
  if (!first || !drug) return undefined;
  const isBorneLater = told.some(
    ({ sentence, of }) => of.fact.mayBeBorne && sentence.span.start >= first.sentence.span.start,
  );
  if (isBorneLater || isEventMissing(report)) return undefined;
  return first.of.at(drug);
});

function isEventMissing(report: Report): boolean {
  return careItems(report).some(({ item, status }) => item.name === 'adverse-events' && status === 'missing');
}

function isOfNow({ zone, inExhibit, voice, cues }: ToldSentence): boolean {
  return (
    zone === 'case' && !inExhibit && voice !== 'general' && voice !== 'advice' && !pastCues.some((cue) => cues.has(cue))
  );
}
