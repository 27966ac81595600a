import { expect, it } from 'vitest';
import rule from '../../server/src/rules/privacy-institution.ts';
import { toldBy, toldRows } from '../harness/told.ts';

it.each(toldRows('privacy-institution'))('%s', (_, report, told, settings) => {
  expect(toldBy(rule, report, settings)).toEqual(told);
});
