import { type LabCondition, labConditions } from './lab-conditions.ts';
import type { VitalName } from './vital-signs.ts';

/** A word that says of a measurement only that it is out of its range: "hyponatremia", "tachycardic". */
export interface AbnormalWord {
  /** The measurements any of which would be its number. */
  readonly of: readonly (VitalName | LabCondition['analyte'])[];
  readonly kind: 'lab' | 'vital';
}

/** Measurements that tell as much as the one that a word is made of. */
const alsoTold: Readonly<Record<string, readonly string[]>> = {
  hemoglobin: ['hematocrit', 'red blood cells'],
  neutrophils: ['white blood cells'],
  lymphocytes: ['white blood cells'],
  bilirubin: ['direct bilirubin', 'indirect bilirubin'],
  calcium: ['ionized calcium', 'corrected calcium'],
  lactate: ['pH'],
};

/** Words that name a disease or an old risk as well as a result. */
const alsoDiseases =
  /cholesterol|uric|vitamin|deficiency|^(?:iron|microcytic|macrocytic)|gammaglobulin|polycyth|glyc|prolactin|conjugated|agranulo|triglycer|^an[eé]m|^anaem/;

const vitalWords: readonly (readonly [string, VitalName])[] = [
  ['hypotensive', 'blood-pressure'],
  ['tachycardic', 'heart-rate'],
  ['bradycardic', 'heart-rate'],
  ['tachypneic', 'respiratory-rate'],
  ['tachypnoeic', 'respiratory-rate'],
  ['febrile', 'temperature'],
  ['hypoxic', 'oxygen-saturation'],
  ['hypoxemic', 'oxygen-saturation'],
  ['hypoxaemic', 'oxygen-saturation'],
  ['hypothermic', 'temperature'],
];

/** The words, in small letters; those that are also names of diseases are left out. */
export const abnormalWords: ReadonlyMap<string, AbnormalWord> = new Map([
  ...labConditions.flatMap(({ analyte, written }) =>
    written
      .filter((word) => !alsoDiseases.test(word))
      .map((word): [string, AbnormalWord] => [word, { of: [analyte, ...(alsoTold[analyte] ?? [])], kind: 'lab' }]),
  ),
  ...vitalWords.map(([word, sign]): [string, AbnormalWord] => [word, { of: [sign], kind: 'vital' }]),
]);
