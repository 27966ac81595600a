import ucumLhc from '@lhncbc/ucum-lhc';
import { describe, expect, it } from 'vitest';
import { analytes } from '../../server/src/data/analytes.ts';
import { labConditions } from '../../server/src/data/lab-conditions.ts';
import { labPanels } from '../../server/src/data/lab-panels.ts';
import { unitAtoms, wholeUnits } from '../../server/src/data/units.ts';
import { unitAt } from '../../server/src/facts/quantity-unit.ts';
import { toPlain } from '../../server/src/markdown/prose.ts';

const validator = ucumLhc.UcumLhcUtils.getInstance();

function isUcum(code: string): boolean {
  return validator.validateUnitString(code).status === 'valid';
}

describe('unit words', () => {
  it.each([...unitAtoms, ...wholeUnits].map((row) => [row.ucum] as const))('%s is UCUM', (ucum) => {
    expect(isUcum(ucum)).toBe(true);
  });

  it.each(['mgg', 'dl/', 'mmHg', '10E9/L', 'mcg', 'IU/L'])('%s is not', (code) => {
    expect(isUcum(code)).toBe(false);
  });

  it('no spelling means two units', () => {
    const meanings = new Map<string, Set<string>>();
    for (const { ucum, written } of [...unitAtoms, ...wholeUnits]) {
      for (const form of written) {
        const key = form.replace(/\s/g, '');
        meanings.set(key, (meanings.get(key) ?? new Set()).add(ucum));
      }
    }
    expect([...meanings].filter(([, units]) => units.size > 1).map(([form]) => form)).toEqual([]);
  });
});

const spellings: readonly (readonly [string, string, string])[] = [
  ['mg/dL', 'mg/dL', 'concentration'],
  ['mg / dl', 'mg/dL', 'concentration'],
  ['mg per deciliter', 'mg/dL', 'concentration'],
  ['mg%', 'mg/dL', 'concentration'],
  ['g%', 'g/dL', 'concentration'],
  ['mmol/L', 'mmol/L', 'concentration'],
  ['mmol l-1', 'mmol/L', 'concentration'],
  ['mmol·L−1', 'mmol/L', 'concentration'],
  ['µmol/L', 'umol/L', 'concentration'],
  ['umol/l', 'umol/L', 'concentration'],
  ['mcg/dL', 'ug/dL', 'concentration'],
  ['µg/L', 'ug/L', 'concentration'],
  ['mEq/L', 'meq/L', 'concentration'],
  ['U/L', 'U/L', 'concentration'],
  ['IU/mL', '[IU]/mL', 'concentration'],
  ['µIU/mL', 'u[IU]/mL', 'concentration'],
  ['mosm/kg', 'mosm/kg', 'concentration'],
  ['ng/mL/h', 'ng/mL/h', 'concentration'],
  ['10^9/L', '10*9/L', 'count'],
  ['× 10^9^/L', '10*9/L', 'count'],
  ['×10⁹/L', '10*9/L', 'count'],
  ['x10(9)/L', '10*9/L', 'count'],
  ['x109/L', '10*9/L', 'count'],
  ['×1012/L', '10*12/L', 'count'],
  ['10E3/uL', '10*3/uL', 'count'],
  ['10*3/µL', '10*3/uL', 'count'],
  ['× 10 9 l -1', '10*9/L', 'count'],
  ['G/L', '10*9/L', 'count'],
  ['K/µL', '10*3/uL', 'count'],
  ['/mm3', '/mm3', 'count'],
  ['/cumm', '/mm3', 'count'],
  ['cells per cubic millimeter', '{cells}/mm3', 'count'],
  ['cells/µL', '{cells}/uL', 'count'],
  ['copies/mL', '{copies}/mL', 'count'],
  ['CFU/mL', '[CFU]/mL', 'count'],
  ['/HPF', '/[HPF]', 'count'],
  ['%', '%', 'percent'],
  ['s', 's', 'time'],
  ['seconds', 's', 'time'],
  ['fL', 'fL', 'volume'],
  ['pg', 'pg', 'mass'],
  ['mm/h', 'mm/h', 'speed'],
  ['mm/1st hr', 'mm/h', 'speed'],
  ['mm in the first hour', 'mm/h', 'speed'],
  ['g/24 h', 'g/d', 'excretion'],
  ['mg/day', 'mg/d', 'excretion'],
  ['mg/mmol', 'mg/mmol', 'ratio'],
  ['mmol/mol', 'mmol/mol', 'ratio'],
  ['mL/min/1.73 m²', 'mL/min/{1.73_m2}', 'clearance'],
  ['mL/min', 'mL/min', 'clearance'],
  ['mmHg', 'mm[Hg]', 'pressure'],
  ['mm Hg', 'mm[Hg]', 'pressure'],
  ['kPa', 'kPa', 'pressure'],
  ['°C', 'Cel', 'temperature'],
  ['°F', '[degF]', 'temperature'],
  ['beats per minute', '{beats}/min', 'beats'],
  ['bpm', '{beats}/min', 'beats'],
  ['breaths/min', '{breaths}/min', 'breaths'],
  ['/min', '/min', 'rate'],
  ['kg/m2', 'kg/m2', 'body-mass'],
  ['kg m -2', 'kg/m2', 'body-mass'],
];

describe('units as they are written', () => {
  it.each(spellings)('%s is %s, a %s', (written, ucum, kind) => {
    const prose = ` ${toPlain(written)}`;
    const unit = unitAt(prose, 0);
    expect([unit?.ucum, unit?.kind, prose.slice(unit?.span.end)]).toEqual([ucum, kind, '']);
    expect(isUcum(ucum)).toBe(true);
  });

  it.each(['lesions', 'and', 'mgx', 'mg/lesion', 'patients', '(12)', 'meals'])(
    '%s is no unit of its own',
    (written) => {
      expect(unitAt(written, 0)?.span.end ?? 0).toBeLessThan(written.length);
    },
  );
});

describe('analytes', () => {
  it('no name is given twice', () => {
    const names = analytes.map(({ name }) => name);
    expect(names.filter((name, i) => names.indexOf(name) !== i)).toEqual([]);
  });

  it('each has units or needs none', () => {
    expect(
      analytes.filter(({ kinds, isUnitless, mayStandBare }) => kinds.length === 0 && !isUnitless && !mayStandBare),
    ).toEqual([]);
  });

  it('conditions and panels name analytes that are known', () => {
    const known = new Set(analytes.map(({ name }) => name));
    const named = [...labConditions.map(({ analyte }) => analyte), ...labPanels.flatMap((panel) => panel.analytes)];
    expect(named.filter((name) => !known.has(name))).toEqual([]);
  });
});
