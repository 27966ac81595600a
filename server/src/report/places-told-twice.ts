import { vessels } from '../data/vessels.ts';
import { perSentence } from '../facts/item-cues.ts';
import { type SpinalLevel, spinalLevelsOf } from '../facts/spinal-levels.ts';
import { type VesselTrouble, vesselTroublesOf } from '../facts/vessel-troubles.ts';
import { patientSentences } from './consistency-sentences.ts';
import { foundOfPatient } from './found-of-patient.ts';
import { perPatient } from './per-patient.ts';
import type { Report } from './report.ts';
import type { ToldTwice } from './told-twice.ts';

/** A vessel or a vertebra that abstract or discussion name for what the case has at another, and the case never names. */
export const placesToldTwice = perPatient((report: Report): readonly ToldTwice[] => [
  ...vesselsToldTwice(report).slice(0, 1),
  ...levelsToldTwice(report).slice(0, 1),
]);

function vesselsToldTwice(report: Report): readonly ToldTwice[] {
  const own = foundOfPatient(report, report.find(vesselTroublesOf));
  const told = own.filter(({ sentence }) => sentence.zone === 'case');
  return own.flatMap((one): ToldTwice[] => {
    if (one.sentence.zone === 'case') return [];
    const other = told.find(({ found }) => found.fact.trouble === one.found.fact.trouble);
    return other && !isNamedInCase(one.found.fact, report)
      ? [{ of: 'vessel', span: one.found.span, other: other.found.span }]
      : [];
  });
}

/** Does the case name the vessel in any way, whatever of? A longer name is of it too. */
function isNamedInCase({ vessel }: VesselTrouble, report: Report): boolean {
  const last = vessel.split(' ').at(-1) ?? vessel;
  const short = vessels
    .filter(({ name }) => name.includes(last))
    .flatMap((one) => one.short.split('|').filter(Boolean));
  return patientSentences(report).some(
    ({ zone, text }) =>
      zone === 'case' && (text.toLowerCase().includes(last) || short.some((form) => text.includes(form))),
  );
}

/** What is done to the spine is done at other levels than that of the finding, and so is what came later. */
const notFinding =
  /\b(?:\p{L}{2,20}(?:ectomy|ectomies|otomy|plasty)|fusion|fixation|screws?|incision|puncture|decompress\p{L}{0,4}|instrument\p{L}{0,6}|anesthe\p{L}{1,5}|anaesthe\p{L}{1,5}|dermatomes?|sensory|sensation|reflex(?:es)?|block|catheter|after|later|follow-?up)\b/iu;
const isNoFinding = perSentence((text) => notFinding.test(text));
const mostLevels = 4;

function levelsToldTwice(report: Report): readonly ToldTwice[] {
  const own = foundOfPatient(report, report.find(spinalLevelsOf)).filter(({ sentence }) => !isNoFinding(sentence.fact));
  const told = own.filter(({ sentence }) => sentence.zone === 'case');
  const inCase = new Set(told.flatMap(({ found }) => found.fact.vertebrae));
  if (told.length > mostLevels) return [];
  return own.flatMap(({ found, sentence }): ToldTwice[] => {
    if (sentence.zone === 'case') return [];
    const other = told.find((one) => regionOf(one.found.fact) === regionOf(found.fact));
    return other && found.fact.vertebrae.some((one) => !inCase.has(one))
      ? [{ of: 'spinal level', span: found.span, other: other.found.span }]
      : [];
  });
}

function regionOf({ vertebrae }: SpinalLevel): string {
  return (vertebrae[0] ?? '').charAt(0);
}
