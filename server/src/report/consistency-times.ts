import type { TimeExpression } from '../facts/times.ts';
import { type PatientSentence, patientSentenceAt } from './consistency-sentences.ts';
import type { Found, Report } from './report.ts';
import { times } from './times.ts';

/** A time that is the only one of its kind in a sentence of the patient, so that all of the sentence is told of it. */
export interface LoneTime {
  readonly found: Found<TimeExpression>;
  readonly sentence: PatientSentence;
}

/** The lone times of one kind, in source order. */
export function loneTimes(report: Report, kind: TimeExpression['kind']): readonly LoneTime[] {
  const bySentence = new Map<PatientSentence, Found<TimeExpression>[]>();
  for (const found of times(report)) {
    const sentence = found.fact.kind === kind ? patientSentenceAt(report, found.span) : undefined;
    if (!sentence) continue;
    const known = bySentence.get(sentence);
    if (known) known.push(found);
    else bySentence.set(sentence, [found]);
  }
  return [...bySentence].flatMap(([sentence, [found, second]]) => (found && !second ? [{ found, sentence }] : []));
}
