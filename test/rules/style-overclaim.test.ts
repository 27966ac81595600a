import { expect, it } from 'vitest';
import rule from '../../server/src/rules/style-overclaim.ts';
import { toldBy, toldRows } from '../harness/told.ts';

it.each(toldRows('style-overclaim'))('%s', (_, report, told, settings) => {
  expect(toldBy(rule, report, settings)).toEqual(told);
});
