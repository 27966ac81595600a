import { expect, it } from 'vitest';
import rule from '../../server/src/rules/reference-title-case.ts';
import { toldBy, toldRows } from '../harness/told.ts';

it.each(toldRows('reference-title-case'))('%s', (_, report, told, settings) => {
  expect(toldBy(rule, report, settings)).toEqual(told);
});
