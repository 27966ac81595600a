import { expect, it } from 'vitest';
import { dateAt } from '../../server/src/facts/time-dates.ts';
import { rowsOf } from '../harness/rows.ts';
import { markedTokens } from '../harness/time-tokens.ts';

it.each(rowsOf('time-dates.tsv'))('%s: %s', (text, expected) => {
  const { tokens, at, marked } = markedTokens(text);
  const read = dateAt(tokens, at);
  expect(read ? `${read.iso ?? 'of unknown order'}` : '').toBe(expected);
  expect(marked(at, read?.next ?? at)).toBe(text);
});

it('tells of a span of days the first', () => {
  const { tokens, at } = markedTokens('On ⟦3-5 May 2020⟧ it rained.');
  expect(dateAt(tokens, at)?.date).toEqual({ year: 2020, month: 5, day: 3 });
});
