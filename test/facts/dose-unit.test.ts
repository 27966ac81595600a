import { expect, it } from 'vitest';
import { doseUnitAt, isConcentration } from '../../server/src/facts/dose-unit.ts';
import { textOf } from '../../server/src/text/span.ts';
import { readMarks } from '../harness/flags.ts';
import { rowsOf } from '../harness/rows.ts';

it.each(rowsOf('dose-units.tsv'))('%s: %s', (marked, expected) => {
  const { text, spans } = readMarks(marked);
  const [mark = { start: 0, end: 0 }] = spans;
  const unit = doseUnitAt(text, mark.start);
  const kinds = unit && [unit.dimension, ...unit.per, ...(isConcentration(unit) ? ['(a concentration)'] : [])];
  expect(unit ? `${unit.text} = ${unit.ucum}, ${kinds?.join(' ')}` : '').toBe(expected);
  // The blanks before a unit are no part of it.
  expect(unit ? textOf(text, unit.span) : '').toBe(textOf(text, mark).trimStart());
});
