import { expect, it } from 'vitest';
import rule from '../../server/src/rules/citation-range-form.ts';
import { toldBy, toldRows } from '../harness/told.ts';

it.each(toldRows('citation-range-form'))('%s', (_, report, told, settings) => {
  expect(toldBy(rule, report, settings)).toEqual(told);
});
