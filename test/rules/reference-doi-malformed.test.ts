import { expect, it } from 'vitest';
import rule from '../../server/src/rules/reference-doi-malformed.ts';
import { toldBy, toldRows } from '../harness/told.ts';

it.each(toldRows('reference-doi-malformed'))('%s', (_, report, told, settings) => {
  expect(toldBy(rule, report, settings)).toEqual(told);
});
