import { expect, it } from 'vitest';
import rule from '../../server/src/rules/privacy-initials.ts';
import { toldBy, toldRows } from '../harness/told.ts';

it.each(toldRows('privacy-initials'))('%s', (_, report, told, settings) => {
  expect(toldBy(rule, report, settings)).toEqual(told);
});
