import { expect, it } from 'vitest';
import rule from '../../server/src/rules/citation-punctuation-side.ts';
import { toldBy, toldRows } from '../harness/told.ts';

it.each(toldRows('citation-punctuation-side'))('%s', (_, report, told, settings) => {
  expect(toldBy(rule, report, settings)).toEqual(told);
});
