import { expect, it } from 'vitest';
import rule from '../../server/src/rules/section-keyword-separator.ts';
import { toldBy, toldRows } from '../harness/told.ts';

it.each(toldRows('section-keyword-separator'))('%s', (_, report, told, settings) => {
  expect(toldBy(rule, report, settings)).toEqual(told);
});
