import { expect, it } from 'vitest';
import rule from '../../server/src/rules/reference-numbering.ts';
import { toldBy, toldRows } from '../harness/told.ts';

it.each(toldRows('reference-numbering'))('%s', (_, report, told, settings) => {
  expect(toldBy(rule, report, settings)).toEqual(told);
});
