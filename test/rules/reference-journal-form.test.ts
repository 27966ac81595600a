import { expect, it } from 'vitest';
import rule from '../../server/src/rules/reference-journal-form.ts';
import { toldBy, toldRows } from '../harness/told.ts';

it.each(toldRows('reference-journal-form'))('%s', (_, report, told, settings) => {
  expect(toldBy(rule, report, settings)).toEqual(told);
});
