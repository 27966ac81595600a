import { afterSpaces } from '../text/signs.ts';
import type { Owner } from './quantity-owners.ts';
import type { Quantity } from './quantity-tokens.ts';

/** Of "AST/ALT 45/60 U/L" the value of each test, the unit at the second; of a blood pressure nothing. */
export function halvesOf(
  quantity: Quantity,
  owners: readonly Owner[],
  prose: string,
): readonly [Quantity, Quantity] | undefined {
  const { second, high, valueSpan, span } = quantity;
  const isOfTests = owners.every(({ name }) => name.subjects.every(({ type }) => type === 'lab'));
  if (owners.length !== 2 || second === undefined || high !== undefined || !isOfTests) return undefined;
  const slash = prose.indexOf('/', valueSpan.start);
  const end = valueSpan.start + prose.slice(valueSpan.start, slash).trimEnd().length;
  const start = afterSpaces(prose, slash + 1);
  const of = (part: Partial<Quantity>): Quantity => ({ ...quantity, second: undefined, ...part });
  return [
    of({ unit: undefined, valueSpan: { start: valueSpan.start, end }, span: { start: span.start, end } }),
    of({
      value: second,
      comparator: null,
      valueSpan: { start, end: valueSpan.end },
      span: { start, end: span.end },
    }),
  ];
}
