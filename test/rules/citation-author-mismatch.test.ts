import { expect, it } from 'vitest';
import rule from '../../server/src/rules/citation-author-mismatch.ts';
import { toldBy, toldRows } from '../harness/told.ts';

it.each(toldRows('citation-author-mismatch'))('%s', (_, report, told, settings) => {
  expect(toldBy(rule, report, settings)).toEqual(told);
});
