import { expect, it } from 'vitest';
import rule from '../../server/src/rules/lab-unit-unknown.ts';
import { toldBy, toldRows } from '../harness/told.ts';

it.each(toldRows('lab-unit-unknown'))('%s', (_, report, told, settings) => {
  expect(toldBy(rule, report, settings)).toEqual(told);
});
