import { expect, it } from 'vitest';
import { unitAt } from '../../server/src/facts/quantity-unit.ts';
import { rowsOf } from '../harness/rows.ts';

/** The unit with which a text begins: `as written = code, kind, before "the rest"`. */
function read(text: string): string {
  const unit = unitAt(text, 0);
  if (!unit) return '';
  const rest = text.slice(unit.span.end);
  const measures = `${unit.kind}${unit.hasFactor ? ' with a power' : ''}`;
  return `${unit.text} = ${unit.ucum}, ${measures}${rest === '' ? '' : `, before ${JSON.stringify(rest)}`}`;
}

it.each(rowsOf('quantity-units.tsv'))('the unit of %j', (text, expected) => {
  expect(read(text)).toBe(expected);
});

it('begins behind blanks', () => {
  expect(unitAt('140  mmol/L', 3)?.span).toEqual({ start: 5, end: 11 });
});
