import { expect, it } from 'vitest';
import rule from '../../server/src/rules/section-title-words.ts';
import { toldBy, toldRows } from '../harness/told.ts';

it.each(toldRows('section-title-words'))('%s', (_, report, told, settings) => {
  expect(toldBy(rule, report, settings)).toEqual(told);
});
