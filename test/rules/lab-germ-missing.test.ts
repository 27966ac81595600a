import { expect, it } from 'vitest';
import rule from '../../server/src/rules/lab-germ-missing.ts';
import { toldBy, toldRows } from '../harness/told.ts';

it.each(toldRows('lab-germ-missing'))('%s', (_, report, told, settings) => {
  expect(toldBy(rule, report, settings)).toEqual(told);
});
