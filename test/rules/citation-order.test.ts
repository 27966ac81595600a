import { expect, it } from 'vitest';
import rule from '../../server/src/rules/citation-order.ts';
import { toldBy, toldRows } from '../harness/told.ts';

it.each(toldRows('citation-order'))('%s', (_, report, told, settings) => {
  expect(toldBy(rule, report, settings)).toEqual(told);
});
