import { expect, it } from 'vitest';
import { relationOf } from '../../server/src/facts/time-relations.ts';
import { rowsOf } from '../harness/rows.ts';
import { markedTokens } from '../harness/time-tokens.ts';

it.each(rowsOf('time-relations.tsv'))('%s: %s', (written, expected) => {
  // A `|` ends the amount of time; what the mark holds behind it says what the amount counts from.
  const text = written.replace('|', '');
  const { tokens, at, marked } = markedTokens(text);
  const amountEnd = written.slice(0, written.indexOf('|')).replace(/[⟦⟧]/g, '').length;
  const next = tokens.findIndex(({ span }) => span.start >= amountEnd);
  const read = relationOf(tokens, at, next);
  expect(read ? `${read.kind}, ${read.direction ?? '-'} ${read.anchor ?? '-'}` : '').toBe(expected);
  if (read) expect(marked(at, read.next)).toBe(text);
});
