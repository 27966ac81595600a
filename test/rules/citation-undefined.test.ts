import { expect, it } from 'vitest';
import rule from '../../server/src/rules/citation-undefined.ts';
import { toldBy, toldRows } from '../harness/told.ts';

it.each(toldRows('citation-undefined'))('%s', (_, report, told, settings) => {
  expect(toldBy(rule, report, settings)).toEqual(told);
});
