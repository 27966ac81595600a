import { expect, it } from 'vitest';
import { doseTokensOf } from '../../server/src/facts/dose-tokens.ts';
import { unknownAfter, unknownBefore } from '../../server/src/facts/dose-unknown.ts';

/** The word that no list knows and that is read as the drug of the amount in a sentence that tells of giving, or not. */
function read(text: string, side: typeof unknownAfter, isGiving: boolean): string {
  const tokens = doseTokensOf(text);
  const linking = {
    tokens,
    prose: text,
    taken: new Set<number>(),
    earlier: undefined,
    isGiving,
    isTargetControlled: false,
  };
  const owner = side(
    linking,
    tokens.findIndex(({ kind }) => kind === 'amount'),
  );
  if (!owner) return '';
  expect(owner.drug.kind).toBe('unknown');
  expect(owner.drug.generic).toBe(owner.drug.text.toLowerCase());
  expect(tokens[owner.drugAt ?? -1]?.span).toEqual(owner.drug.span);
  return owner.drug.text;
}

it.each([
  ['on barleycon 50 mg daily', 'barleycon'],
  ['barleycon 50 mg daily', 'barleycon'],
  ['on barleycon 50 mg orally', 'barleycon'],
  ['on barleycon 50 mg', ''],
  ['on Barleycon 50 mg', 'Barleycon'],
  ['Barleycon 50 mg daily', 'Barleycon'],
  ['Barleycon 50 mg', ''],
  ['on barleycon 50 mg/kg', 'barleycon'],
  ['on barleycon 50 mg/m2', 'barleycon'],
  ['on barleycon 50 mg/day', 'barleycon'],
  ['on barleycon 50 mg/h', ''],
  ['on barleycon 50 units daily', 'barleycon'],
  ['on barleycon 50 mL daily', ''],
  ['on barleycon 50% daily', ''],
  ['on barleycon two tablets daily', ''],
  // What may stand between.
  ['on barleycon (50 mg daily)', 'barleycon'],
  ['on barleycon: 50 mg daily', 'barleycon'],
  ['on barleycon, 50 mg daily', 'barleycon'],
  ['on barleycon = 50 mg daily', 'barleycon'],
  ['on barleycon - 50 mg daily', 'barleycon'],
  ['on barleycon oral 50 mg daily', 'barleycon'],
  ['on barleycon; 50 mg daily', ''],
  ['on barleycon ® 50 mg', 'barleycon'],
  ['on barleycon™ 50 mg', 'barleycon'],
  ['on barleycon daily 50 mg daily', ''],
  // Words that are no name.
  ['on rye 50 mg daily', ''],
  ['on barle 50 mg daily', 'barle'],
  ['on barl 50 mg daily', ''],
  ['on RYE 50 mg daily', 'RYE'],
  ['on RX5-B 50 mg daily', 'RX5-B'],
  ['on BARLEYC 50 mg daily', 'BARLEYC'],
  ['on R 50 mg daily', ''],
  ['on tablets 50 mg daily', ''],
  ['on total 50 mg daily', ''],
  ['on weight 50 mg daily', ''],
  ['on target 50 mg daily', ''],
  ['on barleyed 50 mg daily', ''],
  ['on barleying 50 mg daily', ''],
  ['on barleyly 50 mg daily', ''],
  ['on barleytion 50 mg daily', ''],
  ['on barleysion 50 mg daily', ''],
  ['on barleyment 50 mg daily', ''],
  ['on barleyness 50 mg daily', ''],
  ['on barleyity 50 mg daily', ''],
  ['on barleyous 50 mg daily', ''],
  ['on barleyical 50 mg daily', ''],
  ['on barleyies 50 mg daily', ''],
  ['on barleyable 50 mg daily', ''],
  ['on barleyance 50 mg daily', ''],
  ['on barleyence 50 mg daily', ''],
  ['on barleyedon 50 mg daily', 'barleyedon'],
])('before the amount, "%s": %s', (text, expected) => {
  expect(read(text, unknownBefore, true)).toBe(expected);
});

it.each([
  ['on Barleycon 50 mg', ''],
  ['on Barleycon 50 mg daily', 'Barleycon'],
  ['on Barleycon® 50 mg', 'Barleycon'],
])('where nothing is given, "%s": %s', (text, expected) => {
  expect(read(text, unknownBefore, false)).toBe(expected);
});

it.each([
  ['50 mg/kg of barleycon', 'barleycon'],
  ['50 mg of barleycon', ''],
  ['50 mg of Barleycon', 'Barleycon'],
  ['50 mg (in two doses) of Barleycon', 'Barleycon'],
  ['50 mg/kg barleycon', ''],
  ['50 mg/kg of the barleycon', ''],
  ['50 mg/kg of', ''],
  ['50 mL of Barleycon', ''],
])('behind the amount, "%s": %s', (text, expected) => {
  expect(read(text, unknownAfter, true)).toBe(expected);
});
