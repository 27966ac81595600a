import { perSentence } from '../facts/item-cues.ts';
import { type MarkerResult, markerResultsOf } from '../facts/marker-results.ts';
import { groupedBy } from '../text/grouped-by.ts';
import type { Span } from '../text/span.ts';
import type { PatientSentence } from './consistency-sentences.ts';
import { type FoundOfPatient, foundOfPatient } from './found-of-patient.ts';
import { perPatient } from './per-patient.ts';
import type { Report } from './report.ts';

/** A marker that is positive in one place and negative in another. Spans are absolute. */
export interface MarkerToldTwice {
  readonly one: Span;
  readonly other: Span;
}

/** Another tissue, another day or another laboratory may have another result. */
const otherSample =
  /\b(?:after|follow\p{L}{0,9}|later|recur\p{L}{0,9}|relaps\p{L}{0,4}|metasta\p{L}{0,4}|repeat\p{L}{0,4}|previous(?:ly)?|second|initial(?:ly)?|donor|mother|father|loss|lost|became|conver\p{L}{2,6}|focal(?:ly)?|partial(?:ly)?|weak(?:ly)?|some|component|area|cytology|FNA)\b/iu;

const isOfOtherSample = perSentence((text) => otherSample.test(text));

/** Markers of which the abstract, the discussion or a caption tells the other result than all of the case does. */
export const markersToldTwice = perPatient((report: Report): readonly MarkerToldTwice[] => {
  const all = foundOfPatient(report, report.find(markerResultsOf));
  const odd = all.filter(({ sentence }) => !isCase(sentence) && !isOfOtherSample(sentence.fact));
  if (odd.length === 0) return [];
  const inCase = toldInCase(all);
  return odd.flatMap(({ found }): MarkerToldTwice[] => {
    const told = inCase.get(found.fact.marker);
    return told?.isPositive === !found.fact.isPositive ? [{ one: found.span, other: told.first }] : [];
  });
});

/** Where the case first tells of a marker, and its result if all of the case tells the same of one sample. */
interface InCase {
  readonly first: Span;
  readonly isPositive: boolean | undefined;
}

function toldInCase(all: readonly FoundOfPatient<MarkerResult>[]): ReadonlyMap<string, InCase> {
  const told = groupedBy(
    all.filter(({ sentence }) => isCase(sentence)),
    ({ found }) => found.fact.marker,
  );
  const inCase = new Map<string, InCase>();
  for (const [marker, results] of told) {
    const [first] = results;
    if (!first) continue;
    const { isPositive } = first.found.fact;
    const isOne = results.every(
      ({ found, sentence }) => found.fact.isPositive === isPositive && !isOfOtherSample(sentence.fact),
    );
    inCase.set(marker, { first: first.found.span, isPositive: isOne ? isPositive : undefined });
  }
  return inCase;
}

function isCase({ zone, inExhibit }: PatientSentence): boolean {
  return zone === 'case' && !inExhibit;
}
