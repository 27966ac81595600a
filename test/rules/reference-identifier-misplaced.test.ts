import { expect, it } from 'vitest';
import rule from '../../server/src/rules/reference-identifier-misplaced.ts';
import { toldBy, toldRows } from '../harness/told.ts';

it.each(toldRows('reference-identifier-misplaced'))('%s', (_, report, told, settings) => {
  expect(toldBy(rule, report, settings)).toEqual(told);
});
