import type { Dose } from '../facts/doses.ts';
import { patientShown } from './cases.ts';
import { patientSentenceAt } from './consistency-sentences.ts';
import { type PatientDose, patientDoses } from './patient-doses.ts';
import { perPatient } from './per-patient.ts';
import type { Report } from './report.ts';
import type { ToldTwice } from './told-twice.ts';

/**
 * A drug given as so much each time, several times a day, in one place, and as the same number for the whole day in
 * another: one is a multiple of the other.
 */
export const dosesToldTwice = perPatient((report: Report): readonly ToldTwice[] => {
  const isOwn = ({ span }: PatientDose): boolean => !patientShown(report) || !!patientSentenceAt(report, span);
  const doses = patientDoses(report).filter(isOwn);
  const names = [...new Set(doses.map(({ fact }) => fact.generic))];
  return names.flatMap((name) => {
    const own = doses.filter(({ fact }) => fact.generic === name);
    const each = own.find((dose) => isEachOfSeveral(dose));
    const daily = own.find((dose) => each && isDaily(dose.fact) && isSameAmount(dose.fact, each.fact));
    if (!each || !daily) return [];
    return [{ of: `dose of ${name}`, span: placeOf(daily), other: placeOf(each) }];
  });
});

function placeOf(dose: PatientDose): ToldTwice['span'] {
  return { start: dose.at(dose.fact.amountSpan).start, end: dose.at(dose.fact.unitSpan).end };
}

const severalDaily =
  /^(?:twice|two times|three times|four times|thrice|[2-6] times|2x|3x) (?:daily|a day|per day|\/ ?day)|^every (?:4|6|8|12) h/i;

function isEachOfSeveral({ fact }: PatientDose): boolean {
  return !isDaily(fact) && fact.frequency !== null && severalDaily.test(fact.frequency);
}

function isDaily({ unit }: Dose): boolean {
  return /\/(?:day|d|24 ?h)$/i.test(unit.replace(/\s/g, ''));
}

function isSameAmount(a: Dose, b: Dose): boolean {
  return (
    a.amount === b.amount &&
    a.unit.split('/')[0] === b.unit.split('/')[0] &&
    /\bkg\b/.test(a.unit) === /\bkg\b/.test(b.unit)
  );
}
