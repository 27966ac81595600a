import { expect, it } from 'vitest';
import { doseAmountAt } from '../../server/src/facts/dose-amount.ts';
import { textOf } from '../../server/src/text/span.ts';
import { readMarks, withMarks } from '../harness/flags.ts';
import { rowsOf } from '../harness/rows.ts';

it.each(rowsOf('dose-amounts.tsv'))('%s: %s', (marked, expected) => {
  const { text, spans } = readMarks(marked);
  const at = spans[0]?.start ?? 0;
  const amount = doseAmountAt(text, at);
  const { value, high, second, times, unit, numberSpan, span } = amount ?? {};
  const more = [high && `..${high}`, second && `/${second}`].filter(Boolean).join('');
  const read = numberSpan && `${textOf(text, numberSpan)}: ${times} x ${value}${more} ${unit?.ucum}`;
  expect(read ?? '').toBe(expected);
  expect(withMarks(text, [{ span: span ?? { start: at, end: at } }])).toBe(marked);
});
