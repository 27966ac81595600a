import { expect, it } from 'vitest';
import { phraseReader } from '../../server/src/facts/dose-phrases.ts';
import { readMarks } from '../harness/flags.ts';

const read = phraseReader([
  ['oats', 'oats'],
  ['rolled oats', 'rolled'],
  ['oat-bath', 'bath'],
  ['oat bath', 'never'],
  ['IV', 'vein'],
  ['iva', 'iva'],
  ['=g', 'gram'],
  ['gr', 'grain'],
  ['=Ul', 'unit'],
  ['É', 'accent'],
  ['i.u.', 'dots'],
  ['%', 'percent'],
]);

it.each([
  ['some ⟦oats⟧ then', 'oats'],
  ['some ⟦OATS⟧ then', 'oats'],
  ['some ⟦oats⟧', 'oats'],
  ['some ⟦oats⟧-meal', 'oats'],
  ['some ⟦⟧oatsy meal', undefined],
  ['some ⟦⟧oats2', undefined],
  ['some ⟦⟧oat', undefined],
  ['⟦rolled oats⟧', 'rolled'],
  ['⟦Rolled-oats⟧', 'rolled'],
  ['⟦rolled \n oats⟧', 'rolled'],
  ['⟦⟧rolledoats', undefined],
  // Of two alike the first counts.
  ['an ⟦oat bath⟧', 'bath'],
  ['an ⟦oat-bath⟧', 'bath'],
  // Capitals only count as they are.
  ['by ⟦IV⟧ then', 'vein'],
  ['by ⟦⟧iv then', undefined],
  ['by ⟦Iva⟧ then', 'iva'],
  ['5 ⟦g⟧ then', 'gram'],
  ['5 ⟦⟧G then', undefined],
  ['5 ⟦gr⟧ then', 'grain'],
  ['5 ⟦Ul⟧ then', 'unit'],
  ['5 ⟦⟧ul then', undefined],
  ['an ⟦é⟧', 'accent'],
  ['5 ⟦i.u.⟧ then', 'dots'],
  ['5 ⟦%⟧ of', 'percent'],
  ['5 ⟦%⟧of', 'percent'],
  [' ⟦⟧ oats', undefined],
  ['oats⟦⟧', undefined],
])('%j is %s', (marked, value) => {
  const { text, spans } = readMarks(marked);
  const [mark = { start: 0, end: 0 }] = spans;
  expect(read(text, mark.start)).toEqual(value && { value, end: mark.end });
});

it('finds a phrase within a word where that is wanted', () => {
  expect(read('oatsy', 0, false)).toEqual({ value: 'oats', end: 4 });
  expect(read('oatsy', 0)).toBeUndefined();
});
