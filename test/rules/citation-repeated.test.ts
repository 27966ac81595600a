import { expect, it } from 'vitest';
import rule from '../../server/src/rules/citation-repeated.ts';
import { toldBy, toldRows } from '../harness/told.ts';

it.each(toldRows('citation-repeated'))('%s', (_, report, told, settings) => {
  expect(toldBy(rule, report, settings)).toEqual(told);
});
