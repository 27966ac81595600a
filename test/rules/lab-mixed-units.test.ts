import { expect, it } from 'vitest';
import rule from '../../server/src/rules/lab-mixed-units.ts';
import { toldBy, toldRows } from '../harness/told.ts';

it.each(toldRows('lab-mixed-units'))('%s', (_, report, told, settings) => {
  expect(toldBy(rule, report, settings)).toEqual(told);
});
