import { expect, it } from 'vitest';
import rule from '../../server/src/rules/privacy-age-over-89.ts';
import { toldBy, toldRows } from '../harness/told.ts';

it.each(toldRows('privacy-age-over-89'))('%s', (_, report, told, settings) => {
  expect(toldBy(rule, report, settings)).toEqual(told);
});
