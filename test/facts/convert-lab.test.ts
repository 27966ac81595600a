import ucumLhc from '@lhncbc/ucum-lhc';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { analytes } from '../../server/src/data/analytes.ts';
import { labScales } from '../../server/src/data/lab-scales.ts';
import { convertLab, labScaleOf, toConventional } from '../../server/src/facts/convert-lab.ts';
import { unitScale } from '../../server/src/facts/unit-scale.ts';

const ucum = ucumLhc.UcumLhcUtils.getInstance();

/** Molar masses in g/mol (PubChem); the factor from mg/dL to µmol/L is 10 000 divided by them. */
const molarMasses: Readonly<Record<string, number>> = {
  creatinine: 113.12,
  'uric acid': 168.11,
  bilirubin: 584.66,
  glucose: 180.16,
  calcium: 40.078,
  magnesium: 24.305,
  phosphate: 30.974, // measured as phosphorus
  cholesterol: 386.65,
  urea: 60.06,
  'blood urea nitrogen': 28.014, // two atoms of nitrogen in a molecule of urea
  iron: 55.845,
  cortisol: 362.46,
  digoxin: 780.9,
  folate: 441.4,
  'vitamin B12': 1355.4,
  'free thyroxine': 776.87,
  'free triiodothyronine': 650.97,
  lactate: 90.08,
  ammonia: 17.031,
};

describe('scales of laboratory values', () => {
  it.each(labScales.map((scale) => [scale.analyte, scale] as const))('%s', (name, scale) => {
    expect(analytes.some((analyte) => analyte.name === name)).toBe(true);
    expect(unitScale(scale.conventional), scale.conventional).toBeDefined();
    expect(unitScale(scale.si), scale.si).toBeDefined();
    const [low, high] = scale.usual ?? [null, null];
    for (const end of [low, high]) {
      if (end === null) continue;
      expect(end).toBeGreaterThanOrEqual(scale.wide[0]);
      expect(end).toBeLessThanOrEqual(scale.wide[1]);
    }
  });

  it('hold the usual in what is seen, and what is seen in what is possible', () => {
    for (const { analyte, usual, seen, wide } of labScales) {
      if (!seen) continue;
      expect(seen[0], analyte).toBeLessThanOrEqual(usual?.[0] ?? seen[1]);
      expect(seen[1], analyte).toBeGreaterThanOrEqual(usual?.[1] ?? seen[0]);
      expect(Math.max(seen[0], wide[0]), analyte).toBe(seen[0]);
      expect(Math.min(seen[1], wide[1]), analyte).toBe(seen[1]);
    }
  });

  it.each(Object.entries(molarMasses))('the factor of %s follows from its molar mass of %d', (name, mass) => {
    const scale = labScaleOf(name);
    const [mass1, amount] = [scale?.conventional, scale?.si].map((unit) => unitScale(unit ?? '')?.size ?? Number.NaN);
    // Published factors are rounded; a slip of two in a hundred would show.
    expect((scale?.factor ?? 0) / ((mass1 ?? 0) / mass / (amount ?? 1))).toBeCloseTo(1, 1.5);
  });
});

describe('sizes of units', () => {
  const codes = [...new Set(labScales.flatMap(({ conventional, si }) => [conventional, si]))].filter(
    // There, equivalents and osmoles are moles, and international units and percents of HbA1c do not convert.
    (code) => !/osm|eq|%|mol\/mol|IU/.test(code),
  );
  const pairs = codes.flatMap((from) =>
    codes.filter((to) => unitScale(to)?.quantity === unitScale(from)?.quantity && to !== from).map((to) => [from, to]),
  );
  it.each(pairs)('%s to %s is that of ucum-lhc', (from = '', to = '') => {
    const answer = ucum.convertUnitTo(from, 1, to);
    const [a, b] = [unitScale(from), unitScale(to)];
    expect(answer.toVal).not.toBeNull();
    expect((a?.size ?? 0) / (b?.size ?? 1) / (answer.toVal ?? 0)).toBeCloseTo(1, 3);
  });

  it.each(['', 'mmHg', 'tablets', 'mg/', '10^9/L', 'constructor', 'L/toString'])('knows nothing of "%s"', (code) => {
    expect(unitScale(code)?.quantity ?? 'unknown').toMatch(/^(?:unknown|count)$/);
  });
});

describe('conversion', () => {
  it.each([
    ['creatinine', 1.2, 'mg/dL', 106.08, 'umol/L'],
    ['creatinine', 106.08, 'umol/L', 1.2, 'mg/dL'],
    ['calcium', 2.5, 'mmol/L', 10.02, 'mg/dL'],
    ['hemoglobin', 110, 'g/L', 11, 'g/dL'],
    ['hemoglobin', 11, 'g/dL', 110, 'g/L'],
    ['HbA1c', 6.5, '%', 47.545, 'mmol/mol'],
    ['glucose', 1, 'g/L', 5.55, 'mmol/L'],
    ['partial pressure of oxygen', 75, 'mm[Hg]', 10, 'kPa'],
  ] as const)('%s %d %s', (analyte, value, unit, expected, to) => {
    const converted = convertLab(analyte, value, unit);
    expect(converted?.unit).toBe(to);
    expect(converted?.value).toBeCloseTo(expected, 1);
  });

  it.each([
    ['sodium', 'meq/L'],
    ['ferritin', 'ng/mL'],
    ['creatinine', 'mm[Hg]'],
    ['barley antibody', 'mg/dL'],
  ])('%s in %s has none', (analyte, unit) => {
    expect(convertLab(analyte, 5, unit)).toBeUndefined();
  });

  it('there and back gives the value again', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...labScales),
        fc.double({ min: 0.01, max: 5000, noNaN: true }),
        fc.boolean(),
        (scale, value, fromSi) => {
          const there = convertLab(scale.analyte, value, fromSi ? scale.si : scale.conventional);
          if (!there) return;
          const back = convertLab(scale.analyte, there.value, there.unit);
          expect((back?.value ?? 0) / value).toBeCloseTo(1, 6);
          expect(toConventional(scale, value, fromSi ? scale.si : scale.conventional)).toBeDefined();
        },
      ),
    );
  });
});
