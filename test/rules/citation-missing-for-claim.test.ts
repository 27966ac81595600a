import { expect, it } from 'vitest';
import rule from '../../server/src/rules/citation-missing-for-claim.ts';
import { toldBy, toldRows } from '../harness/told.ts';

it.each(toldRows('citation-missing-for-claim'))('%s', (_, report, told, settings) => {
  expect(toldBy(rule, report, settings)).toEqual(told);
});
