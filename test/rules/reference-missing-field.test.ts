import { expect, it } from 'vitest';
import rule from '../../server/src/rules/reference-missing-field.ts';
import { toldBy, toldRows } from '../harness/told.ts';

it.each(toldRows('reference-missing-field'))('%s', (_, report, told, settings) => {
  expect(toldBy(rule, report, settings)).toEqual(told);
});
