import { expect, it } from 'vitest';
import rule from '../../server/src/rules/style-priority-claim.ts';
import { toldBy, toldRows } from '../harness/told.ts';

it.each(toldRows('style-priority-claim'))('%s', (_, report, told, settings) => {
  expect(toldBy(rule, report, settings)).toEqual(told);
});
