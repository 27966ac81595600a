import { expect, it } from 'vitest';
import rule from '../../server/src/rules/reference-too-few.ts';
import { toldBy, toldRows } from '../harness/told.ts';

it.each(toldRows('reference-too-few'))('%s', (_, report, told, settings) => {
  expect(toldBy(rule, report, settings)).toEqual(told);
});
