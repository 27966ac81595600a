import { expect, it } from 'vitest';
import rule from '../../server/src/rules/lab-none-reported.ts';
import { toldBy, toldRows } from '../harness/told.ts';

it.each(toldRows('lab-none-reported'))('%s', (_, report, told, settings) => {
  expect(toldBy(rule, report, settings)).toEqual(told);
});
