import type { CueName } from '../data/care-cues.ts';
import { isGivenByEffect } from '../data/dose-habits.ts';
import { type PatientDose, patientDoses } from './patient-doses.ts';
import { perReport, type Report } from './report.ts';

/** Cues of sentences that tell what the patient took before. */
const pastCues: readonly CueName[] = ['history-drugs', 'past-treatment', 'past-time', 'past-surgery', 'history-family'];
const past =
  /\b(?:history|regularly|home medication|medications? (?:consisted|included|were|was)|was on|were on|had (?:been|taken|received|used)|previously|usual|comorbid|over-the-counter|overdose|ingest)/i;
const isHeld = /\b(?:stopped|discontinued|withheld|held|withdrawn|ceased|omitted)\b/i;

/**
 * The doses with which this patient is treated in the case itself: none of the history, of the abstract, of an
 * anaesthetic, of an infusion that runs by effect, and none that was stopped.
 */
export const treatmentDoses = perReport((report: Report): readonly PatientDose[] =>
  patientDoses(report).filter((dose) => {
    const { fact, sentence } = dose;
    if (sentence.zone !== 'case' || sentence.inExhibit || fact.drugKind === 'fluid' || fact.isInfusion) return false;
    if (fact.ucum === '%' || isGivenByEffect(fact.generic)) return false;
    if (pastCues.some((cue) => sentence.cues.has(cue))) return false;
    const text = report.text.slice(sentence.span.start, sentence.span.end);
    return !past.test(text) && !isHeld.test(text);
  }),
);

/** The first treatment dose of each drug of which no dose of the report has what is looked for. */
export function firstWithout(report: Report, isTold: (dose: PatientDose) => boolean): readonly PatientDose[] {
  const told = new Set(
    patientDoses(report)
      .filter(isTold)
      .map(({ fact }) => fact.generic),
  );
  const met = new Set<string>();
  return treatmentDoses(report).filter(({ fact }) => {
    if (told.has(fact.generic) || met.has(fact.generic)) return false;
    met.add(fact.generic);
    return true;
  });
}
