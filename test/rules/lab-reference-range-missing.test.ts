import { expect, it } from 'vitest';
import rule from '../../server/src/rules/lab-reference-range-missing.ts';
import { toldBy, toldRows } from '../harness/told.ts';

it.each(toldRows('lab-reference-range-missing'))('%s', (_, report, told, settings) => {
  expect(toldBy(rule, report, settings)).toEqual(told);
});
