import type { CueName } from '../data/care-cues.ts';
import { isGivenByEffect } from '../data/dose-habits.ts';
import { type DrugMention, drugMentionsOf } from '../facts/dose-sentences.ts';
import type { Dose } from '../facts/doses.ts';
import { perSentence } from '../facts/item-cues.ts';
import { type PatientDose, patientDoses } from './patient-doses.ts';
import { perReport, type Report } from './report.ts';

/** Cues of sentences that tell what the patient took before. */
const pastCues: readonly CueName[] = ['history-drugs', 'past-treatment', 'past-time', 'past-surgery', 'history-family'];
const past =
  /\b(?:history|regularly|home medication|medications? (?:consisted|included|were|was)|was on|were on|had (?:been|taken|received|used)|previously|usual|comorbid|over-the-counter|overdose|ingest)/i;
const isHeld = /\b(?:stopped|discontinued|withheld|held|withdrawn|ceased|omitted)\b/i;

const isOfPast = perSentence((text) => past.test(text) || isHeld.test(text));

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
    return !isOfPast(sentence.fact);
  }),
);

/** Is something told of how a drug is given, with a dose, or wherever the drug is named? */
interface Telling {
  readonly inDose: (dose: Dose) => boolean;
  readonly inMention: (mention: DrugMention) => boolean;
}

const tellings = {
  route: { inDose: ({ route }) => route !== null, inMention: ({ hasRoute }) => hasRoute },
  frequency: { inDose: ({ frequency }) => frequency !== null, inMention: ({ hasFrequency }) => hasFrequency },
  duration: { inDose: ({ durationSpan }) => durationSpan !== undefined, inMention: ({ hasDuration }) => hasDuration },
} as const satisfies Record<string, Telling>;

/** The first treatment dose of each drug of which the report nowhere tells the route, how often or for how long. */
export function firstWithout(report: Report, what: keyof typeof tellings): readonly PatientDose[] {
  const { inDose, inMention } = tellings[what];
  const told = new Set([
    ...patientDoses(report).flatMap(({ fact }) => (inDose(fact) ? [fact.generic] : [])),
    ...report.find(drugMentionsOf).flatMap(({ fact }) => (inMention(fact) ? [fact.drug.generic] : [])),
  ]);
  const met = new Set<string>();
  return treatmentDoses(report).filter(({ fact }) => {
    if (told.has(fact.generic) || met.has(fact.generic)) return false;
    met.add(fact.generic);
    return true;
  });
}
