import { expect, it } from 'vitest';
import rule from '../../server/src/rules/dose-unsafe-abbreviation.ts';
import { toldBy, toldRows } from '../harness/told.ts';

it.each(toldRows('dose-unsafe-abbreviation'))('%s', (_, report, told, settings) => {
  expect(toldBy(rule, report, settings)).toEqual(told);
});
