import { type JoinedUnit, joinedUnitsOf } from '../facts/joined-units.ts';
import { touching } from '../text/spans-from.ts';
import { patientDoses } from './patient-doses.ts';
import { type Found, perReport, type Report } from './report.ts';
import { zonesOf } from './zones.ts';

/** Numbers with a unit right behind them, without those of the patient's doses and of the references, in source order. */
export const joinedUnits = perReport((report: Report): readonly Found<JoinedUnit>[] => {
  const zoneOf = zonesOf(report);
  const found = report.find(joinedUnitsOf, (section) => zoneOf(section) !== 'references');
  if (found.length === 0) return found;
  const isDose = touching(
    patientDoses(report).map(({ fact, at }) => ({ start: at(fact.amountSpan).start, end: at(fact.unitSpan).end })),
  );
  return found.filter(({ span, section }) => zoneOf(section) !== 'references' && !isDose(span));
});
