import { expect, it } from 'vitest';
import rule from '../../server/src/rules/section-duplicate.ts';
import { toldBy, toldRows } from '../harness/told.ts';

it.each(toldRows('section-duplicate'))('%s', (_, report, told, settings) => {
  expect(toldBy(rule, report, settings)).toEqual(told);
});
