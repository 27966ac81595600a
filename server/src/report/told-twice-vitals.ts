import type { VitalName } from '../data/vital-signs.ts';
import { perSentence } from '../facts/item-cues.ts';
import { type VitalValue, vitalSignsOf } from '../facts/vital-signs.ts';
import { groupedBy } from '../text/grouped-by.ts';
import { type FoundOfPatient, foundOfPatient } from './found-of-patient.ts';
import { laterWords } from './lab-moments.ts';
import { perPatient } from './per-patient.ts';
import type { Report } from './report.ts';
import { isSameRounded, type ToldTwice } from './told-twice.ts';

type OwnVital = FoundOfPatient<VitalValue>;

/** The first look at the patient: what is measured then is measured once. */
const atArrival =
  /\b(?:(?:on|at|upon|at the time of) (?:(?:his|her|the|initial|hospital|emergency) ){0,2}(?:admission|arrival|presentation|examination)|(?:physical|clinical|initial) examination|vital signs)\b/i;
/** The highest of a history is not that of the examination. */
const ofCourse =
  /\b(?:up to|as high as|maxim(?:um|al)|peak(?:ed)?|history|spik(?:ed|ing)|intermittent|at home|between|ranged|ranging|birth|birth-?weight|target|oxygen|O2|mask|cannula|ventilat\p{L}{1,4}|then|fetal|foetal|mother|father)\b/iu;
const mostMeasured = 3;

const names: Readonly<Record<VitalName, string>> = {
  temperature: 'temperature',
  'heart-rate': 'heart rate',
  'blood-pressure': 'blood pressure',
  'respiratory-rate': 'respiratory rate',
  'oxygen-saturation': 'oxygen saturation',
  weight: 'weight',
  height: 'height',
  bmi: 'body mass index',
  gcs: 'Glasgow Coma Scale',
};

/** Vital signs of the first examination that the abstract or the discussion gives otherwise than the case. */
export const vitalsToldTwice = perPatient((report: Report): readonly ToldTwice[] => {
  const all = ownVitals(report);
  const inCase = groupedBy(
    all.filter(({ sentence }) => sentence.zone === 'case'),
    ({ found }) => kindOf(found.fact),
  );
  return all.flatMap((one): ToldTwice[] => {
    if (one.sentence.zone === 'case' || !isFirst(one, report)) return [];
    const told = inCase.get(kindOf(one.found.fact)) ?? [];
    if (told.length > mostMeasured || told.some(({ found }) => isSame(found.fact, one.found.fact))) return [];
    const other = told.find((it) => isFirst(it, report));
    return other ? [{ of: names[one.found.fact.name], span: placeOf(one), other: placeOf(other) }] : [];
  });
});

function ownVitals(report: Report): readonly OwnVital[] {
  const all = foundOfPatient(report, report.find(vitalSignsOf), ({ fact, at }) => at(fact.valueSpan));
  return all.filter(({ sentence }) => !sentence.inExhibit);
}

function isFirst({ found, sentence }: OwnVital, { text }: Report): boolean {
  const before = text.slice(sentence.span.start, found.at(found.fact.valueSpan).start);
  return isOfArrival(sentence.fact) && !laterWords.test(before);
}

const isOfArrival = perSentence((text) => atArrival.test(text) && !ofCourse.test(text));

function placeOf({ found }: OwnVital): ToldTwice['span'] {
  return found.at(found.fact.valueSpan);
}

/** Of two signs of one kind the numbers can be compared. */
function kindOf({ name, ucum, diastolic }: VitalValue): string {
  return `${name} ${ucum} ${diastolic === undefined}`;
}

function isSame(a: VitalValue, b: VitalValue): boolean {
  return isSameRounded(a.value, b.value) && isSameRounded(a.diastolic ?? 0, b.diastolic ?? 0);
}
