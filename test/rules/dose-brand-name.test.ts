import { expect, it } from 'vitest';
import rule from '../../server/src/rules/dose-brand-name.ts';
import { toldBy, toldRows } from '../harness/told.ts';

it.each(toldRows('dose-brand-name'))('%s', (_, report, told, settings) => {
  expect(toldBy(rule, report, settings)).toEqual(told);
});
