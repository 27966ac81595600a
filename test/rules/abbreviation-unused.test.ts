import { expect, it } from 'vitest';
import rule from '../../server/src/rules/abbreviation-unused.ts';
import { toldBy, toldRows } from '../harness/told.ts';

it.each(toldRows('abbreviation-unused'))('%s', (_, report, told, settings) => {
  expect(toldBy(rule, report, settings)).toEqual(told);
});
