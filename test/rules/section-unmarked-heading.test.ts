import { expect, it } from 'vitest';
import rule from '../../server/src/rules/section-unmarked-heading.ts';
import { toldBy, toldRows } from '../harness/told.ts';

it.each(toldRows('section-unmarked-heading'))('%s', (_, report, told, settings) => {
  expect(toldBy(rule, report, settings)).toEqual(told);
});
