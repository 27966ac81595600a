import { expect, it } from 'vitest';
import rule from '../../server/src/rules/dose-trailing-zero.ts';
import { toldBy, toldRows } from '../harness/told.ts';

it.each(toldRows('dose-trailing-zero'))('%s', (_, report, told, settings) => {
  expect(toldBy(rule, report, settings)).toEqual(told);
});
