import { expect, it } from 'vitest';
import rule from '../../server/src/rules/section-title-length.ts';
import { toldBy, toldRows } from '../harness/told.ts';

it.each(toldRows('section-title-length'))('%s', (_, report, told, settings) => {
  expect(toldBy(rule, report, settings)).toEqual(told);
});
