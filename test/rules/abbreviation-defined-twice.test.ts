import { expect, it } from 'vitest';
import rule from '../../server/src/rules/abbreviation-defined-twice.ts';
import { toldBy, toldRows } from '../harness/told.ts';

it.each(toldRows('abbreviation-defined-twice'))('%s', (_, report, told, settings) => {
  expect(toldBy(rule, report, settings)).toEqual(told);
});
