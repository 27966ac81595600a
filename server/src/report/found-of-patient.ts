import type { Span } from '../text/span.ts';
import { type PatientSentence, patientSentenceAt } from './consistency-sentences.ts';
import type { Found, Report } from './report.ts';

/** A fact with the sentence of the patient that tells it. */
export interface FoundOfPatient<T> {
  readonly found: Found<T>;
  readonly sentence: PatientSentence;
}

/** Those of some facts that a sentence of the patient tells, by the span of each or by another place in it. */
export function foundOfPatient<T>(
  report: Report,
  all: readonly Found<T>[],
  placeOf: (found: Found<T>) => Span = ({ span }) => span,
): readonly FoundOfPatient<T>[] {
  return all.flatMap((found): FoundOfPatient<T>[] => {
    const sentence = patientSentenceAt(report, placeOf(found));
    return sentence ? [{ found, sentence }] : [];
  });
}
