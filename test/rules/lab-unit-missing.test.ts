import { expect, it } from 'vitest';
import rule from '../../server/src/rules/lab-unit-missing.ts';
import { toldBy, toldRows } from '../harness/told.ts';

it.each(toldRows('lab-unit-missing'))('%s', (_, report, told, settings) => {
  expect(toldBy(rule, report, settings)).toEqual(told);
});
