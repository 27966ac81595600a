import { dischargesOf } from '../facts/discharges.ts';
import type { Span } from '../text/span.ts';
import { careItems } from './care-items.ts';
import { perReport, type Report } from './report.ts';
import { caseSentences, type ToldSentence, toldSentences } from './told-sentences.ts';

/**
 * The discharge with which the story of the patient ends, so that nothing tells how the patient was at home; absolute.
 * Undefined too where no follow-up of any kind is told: that is the finding of the checklist.
 */
export const lastDischarge = perReport((report: Report): Span | undefined => {
  const byStart = new Map(report.find(dischargesOf).map((found) => [found.span.start, found]));
  const all = caseSentences(report);
  const told = all.filter(({ zone, inExhibit }) => zone === 'case' && !inExhibit);
  const at = told.findLastIndex(({ span, voice }) => voice === 'own' && byStart.get(span.start)?.fact.discharge);
  const found = byStart.get(told[at]?.span.start ?? -1);
  if (!found?.fact.discharge || found.fact.isLater) return undefined;
  if (careItems(report).some(({ item, status }) => item.name === 'follow-up' && status === 'missing')) return undefined;
  const of = ({ span }: ToldSentence) => byStart.get(span.start)?.fact;
  const isOrder = (one: ToldSentence): boolean => of(one)?.isOrder === true;
  const isLater = (one: ToldSentence): boolean => of(one)?.isLater === true && !isOrder(one);
  const behind = told.slice(at + 1).filter((sentence) => !isOrder(sentence) || sentence.cues.has('test-change'));
  const around = [
    ...all.filter(({ zone, inExhibit }) => zone === 'discussion' || inExhibit),
    ...toldSentences(report).filter(({ zone }) => zone === 'abstract'),
  ];
  const isTold =
    behind.some(tellsState) ||
    around.some((one) => isLater(one) && !of(one)?.discharge && one.cues.has('state-outcome') && one.voice === 'own') ||
    told.slice(0, at).some((one) => isLater(one) && one.cues.has('visit'));
  return isTold ? undefined : found.at(found.fact.discharge);
});

function tellsState({ cues, voice }: ToldSentence): boolean {
  return (
    voice !== 'advice' &&
    (cues.has('state-outcome') || cues.has('visit') || cues.has('time-outcome') || cues.has('test-change'))
  );
}
