import { expect, it } from 'vitest';
import { commonLabUnits } from '../../server/src/data/common-lab-units.ts';
import { labScales } from '../../server/src/data/lab-scales.ts';
import { printUnit } from '../../server/src/facts/print-unit.ts';
import { unitAt } from '../../server/src/facts/quantity-unit.ts';

const codes = [
  ...labScales.flatMap(({ conventional, si }) => [conventional, si]),
  ...Object.values(commonLabUnits).flat(),
];

it.each([...new Set(codes)])('the unit %s is read again as it is printed', (ucum) => {
  const prose = ` ${printUnit(ucum)
    .replace(/µ/g, 'μ')
    .replace(/\^(\d+)\^/g, '^$1 ')}`;
  expect(unitAt(prose, 0)?.ucum).toBe(ucum);
});
