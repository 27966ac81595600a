import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { unitAtoms } from '../../server/src/data/units.ts';
import { labValuesOf } from '../../server/src/facts/lab-values.ts';
import { nearestUnits } from '../../server/src/facts/quantity-unknown-unit.ts';
import { readReport } from '../../server/src/report/report.ts';
import { textOf } from '../../server/src/text/span.ts';

/** Each value as `analyte value unit`, with `?` before a unit that is not known. */
function valuesIn(text: string): string[] {
  const report = readReport(`## Case\n\n${text}\n`);
  return report.find(labValuesOf).map(({ fact, at }) => {
    const unknown = fact.unknownUnit && textOf(report.text, at(fact.unknownUnit));
    return `${fact.analyte} ${fact.value} ${unknown === undefined ? fact.unit : `?${unknown}`}`;
  });
}

describe('a unit that is none', () => {
  it.each<[string, readonly string[]]>([
    ['Calcium was 9.1 mgg/dL.', ['calcium 9.1 ?mgg/dL']],
    ['Creatinine 3.1 mg/dK, sodium 140 mmil/L.', ['creatinine 3.1 ?mg/dK', 'sodium 140 ?mmil/L']],
    ['Potassium was 4.1mmol/L/x.', ['potassium 4.1 ?mmol/L/x']],
    ['Hemoglobin was 12 g/dI.', ['hemoglobin 12 ?g/dI']],
    ['Calcio 9,1 mgg/dL y sodio 140 mmol/L.', ['calcium 9.1 ?mgg/dL', 'sodium 140 mmol/L']],
    ['The D-dimer was 400 FEU/mL and the IgG 12 XU/mL.', ['D-dimer 400 FEU/mL']],
    ['Sodium was 140 mmol/L/potassium 4 mmol/L.', ['sodium 140 mmol/L', 'potassium 4 mmol/L']],
    ['Calcium was 9.1 mgr/dL.', ['calcium 9.1 mgr/dL']],
  ])('%s', (text, values) => expect(valuesIn(text)).toEqual(values));

  it.each([
    'Calcium was low in 3 men/women.',
    'Calcium was given on 5 days/week.',
    'Sodium was low in 10 cases/controls and in 4 in/outpatients.',
  ])('is not read in "%s"', (text) => expect(valuesIn(text)).toEqual([]));
});

describe('the nearest units', () => {
  it.each<[string, readonly string[]]>([
    ['mgg/dL', ['mg/dL', 'µg/dL']],
    ['mmil/L', ['mmol/L']],
    ['mg/dK', ['mg/dL']],
    ['mg/dL', []],
    ['men/women', []],
    ['S/CO', []],
    ['XU/mL', []],
  ])('of %s', (written, near) =>
    expect(
      nearestUnits(written)
        .map(({ text }) => text)
        .sort(),
    ).toEqual([...near].sort()),
  );

  const tops = ['mg', 'ng', 'mmol', 'umol', 'nmol'];
  it('are none of a unit that is known, whatever its case', () => {
    const written = unitAtoms.filter(({ ucum }) => tops.includes(ucum)).flatMap((atom) => atom.written);
    fc.assert(
      fc.property(fc.constantFrom(...written), fc.constantFrom('dL', 'mL', 'l', 'L'), (top, below) => {
        expect(nearestUnits(`${top}/${below}`)).toEqual([]);
      }),
    );
  });
});
