import { expect, it } from 'vitest';
import rule from '../../server/src/rules/reference-page-range-form.ts';
import { toldBy, toldRows } from '../harness/told.ts';

it.each(toldRows('reference-page-range-form'))('%s', (_, report, told, settings) => {
  expect(toldBy(rule, report, settings)).toEqual(told);
});
