import { expect, it } from 'vitest';
import rule from '../../server/src/rules/section-author-count.ts';
import { toldBy, toldRows } from '../harness/told.ts';

it.each(toldRows('section-author-count'))('%s', (_, report, told, settings) => {
  expect(toldBy(rule, report, settings)).toEqual(told);
});
