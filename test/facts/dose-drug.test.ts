import { expect, it } from 'vitest';
import { drugAt } from '../../server/src/facts/dose-drug.ts';
import { readMarks, withMarks } from '../harness/flags.ts';
import { rowsOf } from '../harness/rows.ts';

it.each(rowsOf('dose-drugs.tsv'))('%s: %s', (marked, expected) => {
  const { text, spans } = readMarks(marked);
  const at = spans[0]?.start ?? 0;
  const read = drugAt(text, at);
  expect(read ? `${read.generic}, ${read.kind}` : '').toBe(expected);
  expect(withMarks(text, [{ span: read?.span ?? { start: at, end: at } }])).toBe(marked);
  expect(read?.text ?? '').toBe(text.slice(at, spans[0]?.end));
});
