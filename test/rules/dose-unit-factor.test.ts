import { expect, it } from 'vitest';
import rule from '../../server/src/rules/dose-unit-factor.ts';
import { toldBy, toldRows } from '../harness/told.ts';

it.each(toldRows('dose-unit-factor'))('%s', (_, report, told, settings) => {
  expect(toldBy(rule, report, settings)).toEqual(told);
});
