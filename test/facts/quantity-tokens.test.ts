import { expect, it } from 'vitest';
import { type Token, tokensOf } from '../../server/src/facts/quantity-tokens.ts';
import { textOf } from '../../server/src/text/span.ts';
import { rowsOf } from '../harness/rows.ts';

function show(token: Token, prose: string): string {
  const words = textOf(prose, token.span);
  if (token.kind === 'quantity') {
    const high = token.high === undefined ? '' : `..${token.high}`;
    return `value(${token.value}${high} ${token.unit?.ucum ?? (token.countsNoun ? 'things' : '-')})`;
  }
  if (token.kind === 'word') return token.role === 'other' ? words : `${token.role}(${words})`;
  return token.kind === 'mark' ? words : `${token.kind}(${words})`;
}

it.each(rowsOf('quantity-tokens.tsv'))('%j is cut into pieces', (text, expected) => {
  const found = tokensOf(text, { start: 0, end: text.length }).map((token) => show(token, text));
  expect(found.join(' ')).toBe(expected);
});

it('looks at nothing outside of the piece', () => {
  const text = 'CRP was 39 mg/L and low';
  const found = tokensOf(text, { start: 4, end: 10 }).map((token) => show(token, text));
  expect(found).toEqual(['link(was)', 'value(39 -)']);
});
