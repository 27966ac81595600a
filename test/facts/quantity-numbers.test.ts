import { expect, it } from 'vitest';
import { numberAt } from '../../server/src/facts/quantity-numbers.ts';
import { rowsOf } from '../harness/rows.ts';

/** What is read at a place: `≤3..5/80 of "its words"`. */
function read(prose: string, at: number, isFrom = false): string {
  const found = numberAt(prose, at, isFrom);
  if (!found) return '';
  if (!('value' in found)) return `no value in ${JSON.stringify(prose.slice(at, found.end))}`;
  const { comparator, value, high, second, span, hasThousandsDot } = found;
  const numbers = `${comparator ?? ''}${value}${high === undefined ? '' : `..${high}`}${second === undefined ? '' : `/${second}`}`;
  const words = `${numbers} of ${JSON.stringify(prose.slice(span.start, span.end))}`;
  return `${words}${hasThousandsDot ? ', perhaps thousands' : ''}`;
}

it.each(rowsOf('quantity-numbers.tsv'))('the number in %j', (text, expected) => {
  expect(read(text.replace('¦', ''), Math.max(0, text.indexOf('¦')))).toBe(expected);
});

it('takes two numbers behind from as two values', () => {
  expect(read('from 3 to 5', 5, true)).toBe('3 of "3"');
  expect(read('from 3-5', 5, true)).toBe('3 of "3"');
});
