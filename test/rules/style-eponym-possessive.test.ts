import { expect, it } from 'vitest';
import rule from '../../server/src/rules/style-eponym-possessive.ts';
import { toldBy, toldRows } from '../harness/told.ts';

it.each(toldRows('style-eponym-possessive'))('%s', (_, report, told, settings) => {
  expect(toldBy(rule, report, settings)).toEqual(told);
});
