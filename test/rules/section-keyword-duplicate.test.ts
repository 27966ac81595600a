import { expect, it } from 'vitest';
import rule from '../../server/src/rules/section-keyword-duplicate.ts';
import { toldBy, toldRows } from '../harness/told.ts';

it.each(toldRows('section-keyword-duplicate'))('%s', (_, report, told, settings) => {
  expect(toldBy(rule, report, settings)).toEqual(told);
});
