import { expect, it } from 'vitest';
import rule from '../../server/src/rules/abbreviation-not-redefined.ts';
import { toldBy, toldRows } from '../harness/told.ts';

it.each(toldRows('abbreviation-not-redefined'))('%s', (_, report, told, settings) => {
  expect(toldBy(rule, report, settings)).toEqual(told);
});
