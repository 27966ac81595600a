import { expect, it } from 'vitest';
import { durationAt } from '../../server/src/facts/dose-duration.ts';
import { readMarks, withMarks } from '../harness/flags.ts';
import { rowsOf } from '../harness/rows.ts';

it.each(rowsOf('dose-durations.tsv'))('%s: %s', (marked, expected) => {
  const { text, spans } = readMarks(marked);
  const at = spans[0]?.start ?? 0;
  const read = durationAt(text, at);
  expect(read ? `${read.iso ?? 'told'}${read.isInfusion ? ', infused' : ''}` : '').toBe(expected);
  expect(withMarks(text, [{ span: read?.span ?? { start: at, end: at } }])).toBe(marked);
});
