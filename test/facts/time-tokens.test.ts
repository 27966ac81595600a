import { expect, it } from 'vitest';
import { type TimeToken, textAt, timeTokensOf } from '../../server/src/facts/time-tokens.ts';
import { toBlocks } from '../../server/src/markdown/to-blocks.ts';

function tokensOf(text: string): readonly TimeToken[] {
  const [placed] = toBlocks(`${text}\n`).blocks;
  if (!placed) throw new Error(`no block in ${text}`);
  const tokens = timeTokensOf(placed.block);
  const between = tokens.map(({ span }, i) => text.slice(tokens[i - 1]?.span.end ?? 0, span.start)).join('');
  expect(between.trim()).toBe('');
  return tokens;
}

function shown(token: TimeToken): string {
  switch (token.kind) {
    case 'number':
      return `${token.value}${token.isOrdinal ? '.' : ''}${token.digits === undefined ? '' : ` of "${token.digits}"`}`;
    case 'date':
      return `date${token.isSure ? '' : '?'}`;
    case 'word':
      return token.written === token.text ? token.text : `${token.text} of ${token.written}`;
    default:
      return token.text;
  }
}

it.each([
  ['He came', ['he of He', 'came']],
  ['5 days', ['5 of "5"', 'days']],
  ['5-day', ['5 of "5"', '-', 'day']],
  ['2.5 days, 2,5 days', ['2.5 of "2.5"', 'days', ',', '2.5 of "2,5"', 'days']],
  ['12.25 h', ['12.25 of "12.25"', 'h']],
  ['2.125 h', ['2 of "2"', '.', '125 of "125"', 'h']],
  ['5, 7', ['5 of "5"', ',', '7 of "7"']],
  ['day 5.', ['day', '5 of "5"', '.']],
  ['five Twenty', ['5', '20']],
  ['zero nineteen ninety', ['0', '19', '90']],
  ['first Twentieth third', ['1.', '20.', '3.']],
  ['1st, 2nd, 3rd, 4th', ['1. of "1"', ',', '2. of "2"', ',', '3. of "3"', ',', '4. of "4"']],
  ['the 4 th day', ['the', '4. of "4"', 'day']],
  ['1er mai', ['1. of "1"', 'mai']],
  ['1º mayo, 1.º mayo, 1ª', ['1. of "1"', 'mayo', ',', '1. of "1"', 'mayo', ',', '1. of "1"']],
  ['1° luglio', ['1. of "1"', 'luglio']],
  ['1° C', ['1 of "1"', '°', 'c of C']],
  ['1sto', ['1 of "1"', 'sto']],
  ['4th2', ['4 of "4"', 'th2']],
  ["l'8 aprile", ["l'", '8 of "8"', 'aprile']],
  ["dell'anno", ["dell'anno"]],
  ["3 months' rest", ['3 of "3"', 'months', "'", 'rest']],
  ['d3 and POD#3', ['d3', 'and', 'pod of POD', '#', '3 of "3"']],
  ['März', ['märz of März']],
  ['seen 12/03/2021', ['seen', 'date']],
  ['seen 3/4/21', ['seen', 'date?']],
  ['3/4 of it', ['3 of "3"', '/', '4 of "4"', 'of', 'it']],
  ['(38+4)', ['(', '38 of "38"', '+', '4 of "4"', ')']],
])('%j is cut into %j', (text, expected) => {
  expect(tokensOf(text).map(shown)).toEqual(expected);
});

it('gives the text of words and marks alone', () => {
  const tokens = tokensOf('Day 5, 12/03/2021');
  expect([-1, 0, 1, 2, 3, 4].map((at) => textAt(tokens, at))).toEqual(['', 'day', '', ',', '', '']);
});
