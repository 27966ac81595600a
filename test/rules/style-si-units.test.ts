import { expect, it } from 'vitest';
import rule from '../../server/src/rules/style-si-units.ts';
import { toldBy, toldRows } from '../harness/told.ts';

it.each(toldRows('style-si-units'))('%s', (_, report, told, settings) => {
  expect(toldBy(rule, report, settings)).toEqual(told);
});
