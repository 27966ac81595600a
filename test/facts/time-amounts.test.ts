import { expect, it } from 'vitest';
import { amountAt, isoDuration } from '../../server/src/facts/time-amounts.ts';
import { rowsOf } from '../harness/rows.ts';
import { markedTokens } from '../harness/time-tokens.ts';

it.each(rowsOf('time-amounts.tsv'))('%s: %s', (text, expected) => {
  const { tokens, at, marked } = markedTokens(text);
  const read = amountAt(tokens, at);
  expect(read ? `${read.iso ?? 'no single length'}${read.isPregnancy ? ', of a pregnancy' : ''}` : '').toBe(expected);
  expect(marked(at, read?.next ?? at)).toBe(text);
});

it('writes a duration with its clock behind a T', () => {
  const parts = [
    { value: 2, unit: 'Y' },
    { value: 3, unit: 'M' },
    { value: 1, unit: 'W' },
    { value: 4, unit: 'D' },
    { value: 5, unit: 'H' },
    { value: 0.5, unit: 'min' },
  ] as const;
  expect(isoDuration(parts)).toBe('P2Y3M1W4DT5H0.5M');
  expect(isoDuration(parts.slice(0, 4))).toBe('P2Y3M1W4D');
  expect(isoDuration(parts.slice(4))).toBe('PT5H0.5M');
});
