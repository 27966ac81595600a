import { expect, it } from 'vitest';
import { frequencyAt } from '../../server/src/facts/dose-frequency.ts';
import { readMarks, withMarks } from '../harness/flags.ts';
import { rowsOf } from '../harness/rows.ts';

it.each(rowsOf('dose-frequencies.tsv'))('%s: %s', (marked, expected) => {
  const { text, spans } = readMarks(marked);
  const at = spans[0]?.start ?? 0;
  const read = frequencyAt(text, at);
  const kind = read?.kind === 'regular' ? '' : `, ${read?.kind}`;
  expect(read ? `${read.words}${kind}` : '').toBe(expected);
  expect(withMarks(text, [{ span: read?.span ?? { start: at, end: at } }])).toBe(marked);
});
