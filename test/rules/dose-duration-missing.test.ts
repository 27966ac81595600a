import { expect, it } from 'vitest';
import rule from '../../server/src/rules/dose-duration-missing.ts';
import { toldBy, toldRows } from '../harness/told.ts';

it.each(toldRows('dose-duration-missing'))('%s', (_, report, told, settings) => {
  expect(toldBy(rule, report, settings)).toEqual(told);
});
