import { markerResultsOf } from '../facts/marker-results.ts';
import type { Span } from '../text/span.ts';
import type { PatientSentence } from './consistency-sentences.ts';
import { foundOfPatient } from './found-of-patient.ts';
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

/** Markers of which the abstract, the discussion or a caption tells the other result than all of the case does. */
export const markersToldTwice = perPatient((report: Report): readonly MarkerToldTwice[] => {
  const all = foundOfPatient(report, report.find(markerResultsOf));
  const odd = all.filter(({ sentence }) => !isCase(sentence) && !otherSample.test(sentence.text));
  return odd.flatMap(({ found }): MarkerToldTwice[] => {
    const told = all.filter((one) => isCase(one.sentence) && one.found.fact.marker === found.fact.marker);
    const [other] = told;
    const isOther = told.every(
      (one) => one.found.fact.isPositive !== found.fact.isPositive && !otherSample.test(one.sentence.text),
    );
    return other && isOther ? [{ one: found.span, other: other.found.span }] : [];
  });
});

function isCase({ zone, inExhibit }: PatientSentence): boolean {
  return zone === 'case' && !inExhibit;
}
