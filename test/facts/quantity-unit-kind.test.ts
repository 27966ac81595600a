import { expect, it } from 'vitest';
import type { Dimension, UnitAtom } from '../../server/src/data/units.ts';
import { unitAt } from '../../server/src/facts/quantity-unit.ts';
import { kindOf } from '../../server/src/facts/quantity-unit-kind.ts';

it.each([
  ['mg', 'mass'],
  ['mmol', 'amount'],
  ['IU', 'activity'],
  ['mL', 'volume'],
  ['cm', 'length'],
  ['h', 'time'],
  ['mmHg', 'pressure'],
  ['°C', 'temperature'],
  ['%', 'percent'],
  ['cells', 'count'],
  ['bpm', 'beats'],
  ['beats/min', 'beats'],
  ['breaths/min', 'breaths'],
  ['mOsm', 'concentration'],
  ['/min', 'rate'],
  ['mL/min', 'clearance'],
  ['mm/h', 'speed'],
  ['mg/24 h', 'excretion'],
  ['mmol/day', 'excretion'],
  ['U/h', 'excretion'],
  ['kg/m2', 'body-mass'],
  ['g/m2', undefined],
  ['cells/µL', 'count'],
  ['x10^9/L', 'count'],
  ['L/L', 'ratio'],
  ['mL/dL', 'ratio'],
  ['mg/dL', 'concentration'],
  ['/HPF', 'count'],
  ['cells/HPF', 'count'],
  ['mg/g', 'ratio'],
  ['mOsm/kg', 'concentration'],
  ['mg/mmol', 'ratio'],
  ['mmHg/min', undefined],
])('%s measures: %s', (written, kind) => {
  const read = unitAt(` ${written} `, 0) ?? unitAt(`${written} `, 0);
  expect(read?.kind).toBe(kind);
});

it.each<readonly [Dimension | undefined, Dimension | undefined, string | undefined]>([
  ['percent', 'volume', 'ratio'],
  [undefined, 'bases', 'ratio'],
  [undefined, 'osmoles', 'ratio'],
  [undefined, 'area', undefined],
  ['length', 'length', undefined],
  ['pressure', 'time', undefined],
  ['bases', undefined, undefined],
  [undefined, undefined, undefined],
])('%s over %s measures: %s', (top, below, kind) => {
  const atoms: readonly UnitAtom[] = below ? [{ ucum: '1', dimension: below, written: [] }] : [];
  expect(kindOf(top, atoms, false, false)).toBe(kind);
});

it('a power of ten alone counts', () => {
  expect(kindOf(undefined, [], true, false)).toBe('count');
});
