import { expect, it } from 'vitest';
import rule from '../../server/src/rules/citation-mixed-markers.ts';
import { toldBy, toldRows } from '../harness/told.ts';

it.each(toldRows('citation-mixed-markers'))('%s', (_, report, told, settings) => {
  expect(toldBy(rule, report, settings)).toEqual(told);
});
