import { expect, it } from 'vitest';
import rule from '../../server/src/rules/lab-implausible-value.ts';
import { toldBy, toldRows } from '../harness/told.ts';

it.each(toldRows('lab-implausible-value'))('%s', (_, report, told, settings) => {
  expect(toldBy(rule, report, settings)).toEqual(told);
});
