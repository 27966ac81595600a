import type { DatedEvent } from '../data/dated-events.ts';
import { eventSentencesOf } from '../facts/dated-events.ts';
import type { Span } from '../text/span.ts';
import { perReport, type Report } from './report.ts';
import { caseSentences } from './told-sentences.ts';

/** Cues of sentences that tell what was before, or of a family. */
const pastCues = ['past-treatment', 'history-medical', 'history-none', 'history-family'] as const;

/** The events of the case that have no time in their sentence nor in the one before or behind, each kind once; absolute. */
export const undatedEvents = perReport((report: Report): readonly Span[] => {
  const byStart = new Map(report.find(eventSentencesOf).map((found) => [found.span.start, found]));
  const told = caseSentences(report).filter(({ zone, inExhibit }) => zone === 'case' && !inExhibit);
  const all = told.map(({ span }) => byStart.get(span.start));
  const undated = new Map<DatedEvent, Span>();
  const dated = new Set<DatedEvent>();
  told.forEach(({ voice, cues }, index) => {
    const found = all[index];
    const event = found?.fact.event;
    if (!found || !event || voice !== 'own') return;
    const hasTime =
      found.fact.hasOrder || all.slice(Math.max(0, index - 1), index + 2).some((one) => one?.fact.hasTime);
    if (hasTime) dated.add(event.name);
    else if (!undated.has(event.name) && !pastCues.some((cue) => cues.has(cue)))
      undated.set(event.name, found.at(event.span));
  });
  return [...undated].flatMap(([name, span]) => (dated.has(name) ? [] : [span]));
});
