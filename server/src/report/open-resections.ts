import { resectionsOf } from '../facts/resections.ts';
import type { Span } from '../text/span.ts';
import { perReport, type Report } from './report.ts';
import { caseSentences, type ToldSentence, toldSentences } from './told-sentences.ts';

/** Cues of sentences that tell what was before. */
const pastCues = ['past-time', 'past-treatment', 'past-surgery', 'history-medical', 'history-family'] as const;

/** Where the case tells that a growth was cut out and nothing tells whether all of it was; absolute. */
export const openResection = perReport((report: Report): Span | undefined => {
  const byStart = new Map(report.find(resectionsOf).map((found) => [found.span.start, found]));
  const summary = toldSentences(report).filter(({ zone }) => zone === 'abstract' || zone === 'title');
  const told = [...caseSentences(report), ...summary];
  if (told.some(({ span }) => byStart.get(span.start)?.fact.isComplete)) return undefined;
  for (const sentence of caseSentences(report)) {
    const found = byStart.get(sentence.span.start);
    if (found?.fact.done && isOfNow(sentence)) return found.at(found.fact.done);
  }
  return undefined;
});

function isOfNow({ zone, inExhibit, voice, cues }: ToldSentence): boolean {
  return zone === 'case' && !inExhibit && voice === 'own' && !pastCues.some((cue) => cues.has(cue));
}
