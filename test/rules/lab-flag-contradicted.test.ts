import { expect, it } from 'vitest';
import rule from '../../server/src/rules/lab-flag-contradicted.ts';
import { toldBy, toldRows } from '../harness/told.ts';

it.each(toldRows('lab-flag-contradicted'))('%s', (_, report, told, settings) => {
  expect(toldBy(rule, report, settings)).toEqual(told);
});
