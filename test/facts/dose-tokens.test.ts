import { expect, it } from 'vitest';
import { type DoseToken, doseTokensOf, moveToken } from '../../server/src/facts/dose-tokens.ts';
import { textOf } from '../../server/src/text/span.ts';

function shown(token: DoseToken, text: string): string {
  const words = textOf(text, token.span);
  switch (token.kind) {
    case 'word':
      return token.text === words ? token.text : `${token.text} of ${words}`;
    case 'mark':
      return token.text;
    default:
      return `${token.kind} "${words}"`;
  }
}

it.each([
  ['He took oats', ['he of He', 'took', 'oats']],
  ['  oats, rye', ['oats', ',', 'rye']],
  ['prednisone 5 mg daily', ['drug "prednisone"', 'amount "5 mg"', 'frequency "daily"']],
  ['oral prednisone for 5 days', ['route "oral"', 'drug "prednisone"', 'duration "for 5 days"']],
  ['Tab. Lasix', ['tab of Tab.', 'drug "Lasix"']],
  ['Tab. 5 oats', ['tab of Tab.', 'number "5"', 'oats']],
  ['Tab. oats', ['tab of Tab', '.', 'oats']],
  ['1,000 oats', ['number "1,000"', 'oats']],
  ["farmer's oat-bath", ["farmer's", 'oat-bath']],
  ['B12 and β-barley', ['b12 of B12', 'and', 'β-barley']],
  ['(oats) + rye; 5%', ['(', 'oats', ')', '+', 'rye', ';', 'amount "5%"']],
  ['- 5', ['-', 'number "5"']],
  // Of two readings the longer counts.
  ['a 5-day course', ['a', 'duration "5-day course"']],
  ['for 5 days a week', ['duration "for 5 days"', 'frequency "a week"']],
  ['5 times a day', ['frequency "5 times a day"']],
  ['5 mg/8 h', ['amount "5 mg"', 'frequency "/8 h"']],
  ['5 mg/day', ['amount "5 mg/day"']],
  ['2 tablets', ['amount "2 tablets"']],
  ['0.9% saline', ['drug "0.9% saline"']],
  ['', []],
  [' ', []],
])('%j is cut into %j', (text, expected) => {
  expect(doseTokensOf(text).map((token) => shown(token, text))).toEqual(expected);
});

it('moves with all its parts', () => {
  const text = 'Oral prednisone 5 mg daily for 5 days, 7 oats';
  const [by, behind] = ['It itched. '.length, `It itched. ${text}`];
  const tokens = doseTokensOf(text);
  for (const token of tokens) {
    const moved = moveToken(token, by);
    expect(shown(moved, behind)).toBe(shown(token, text));
    expect(moveToken(token, 0)).toBe(token);
  }
  const parts = tokens
    .map((token) => moveToken(token, by))
    .flatMap((token) => {
      switch (token.kind) {
        case 'amount':
          return [token.amount.span, token.amount.numberSpan, token.amount.unit.span];
        case 'drug':
          return [token.drug.span];
        case 'route':
          return [token.route.span];
        case 'frequency':
          return [token.frequency.span];
        case 'duration':
          return [token.duration.span];
        default:
          return [];
      }
    });
  expect(parts.map((span) => textOf(behind, span))).toEqual([
    'Oral',
    'prednisone',
    '5 mg',
    '5',
    'mg',
    'daily',
    'for 5 days',
  ]);
});
