import { expect, it } from 'vitest';
import rule from '../../server/src/rules/abbreviation-two-for-one-term.ts';
import { toldBy, toldRows } from '../harness/told.ts';

it.each(toldRows('abbreviation-two-for-one-term'))('%s', (_, report, told, settings) => {
  expect(toldBy(rule, report, settings)).toEqual(told);
});
