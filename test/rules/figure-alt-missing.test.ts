import { expect, it } from 'vitest';
import rule from '../../server/src/rules/figure-alt-missing.ts';
import { toldBy, toldRows } from '../harness/told.ts';

it.each(toldRows('figure-alt-missing'))('%s', (_, report, told, settings) => {
  expect(toldBy(rule, report, settings)).toEqual(told);
});
