import { expect, it } from 'vitest';
import rule from '../../server/src/rules/reference-two-in-one.ts';
import { toldBy, toldRows } from '../harness/told.ts';

it.each(toldRows('reference-two-in-one'))('%s', (_, report, told, settings) => {
  expect(toldBy(rule, report, settings)).toEqual(told);
});
