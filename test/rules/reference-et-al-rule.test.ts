import { expect, it } from 'vitest';
import rule from '../../server/src/rules/reference-et-al-rule.ts';
import { toldBy, toldRows } from '../harness/told.ts';

it.each(toldRows('reference-et-al-rule'))('%s', (_, report, told, settings) => {
  expect(toldBy(rule, report, settings)).toEqual(told);
});
