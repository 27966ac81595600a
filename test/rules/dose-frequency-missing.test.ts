import { expect, it } from 'vitest';
import rule from '../../server/src/rules/dose-frequency-missing.ts';
import { toldBy, toldRows } from '../harness/told.ts';

it.each(toldRows('dose-frequency-missing'))('%s', (_, report, told, settings) => {
  expect(toldBy(rule, report, settings)).toEqual(told);
});
