import { expect, it } from 'vitest';
import rule from '../../server/src/rules/dose-unit-spacing.ts';
import { toldBy, toldRows } from '../harness/told.ts';

it.each(toldRows('dose-unit-spacing'))('%s', (_, report, told, settings) => {
  expect(toldBy(rule, report, settings)).toEqual(told);
});
