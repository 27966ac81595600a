import { expect, it } from 'vitest';
import { dayAt } from '../../server/src/facts/time-days.ts';
import { rowsOf } from '../harness/rows.ts';
import { markedTokens } from '../harness/time-tokens.ts';

/** `|` stands before the word at which the day is found, where that is not its first; it is no part of the text. */
it.each(rowsOf('time-days.tsv'))('%s: %s', (written, expected) => {
  const text = written.replace('|', '');
  const { tokens, at, marked } = markedTokens(text);
  const plain = (s: string): number => s.replace(/[⟦⟧]/g, '').length;
  const found = written.includes('|') ? plain(written.slice(0, written.indexOf('|'))) : undefined;
  const index = found === undefined ? at : tokens.findIndex(({ span }) => span.start >= found);
  const read = dayAt(tokens, index);
  expect(read ? `${read.iso ?? 'no single day'}, ${read.direction} ${read.anchor ?? '-'}` : '').toBe(expected);
  expect(marked(read?.from ?? index, read?.next ?? index)).toBe(text);
});
