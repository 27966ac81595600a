import { expect, it } from 'vitest';
import type { DrugRead } from '../../server/src/facts/dose-drug.ts';
import { linkDoses } from '../../server/src/facts/dose-links.ts';
import { doseTokensOf } from '../../server/src/facts/dose-tokens.ts';
import { rowsOf } from '../harness/rows.ts';

const earlier: DrugRead = { span: { start: 0, end: 8 }, text: 'warfarin', generic: 'warfarin', kind: 'name' };

it.each(rowsOf('dose-links.tsv'))('%s: %s', (text, expected) => {
  const links = linkDoses(doseTokensOf(text), text, earlier);
  const shown = links.map(({ amount, drug }) => `${drug.text} ${amount.value} ${amount.unit.text}`);
  expect(shown.join(' | ')).toBe(expected);
});

it('gives no amount to a drug of a sentence before where there was none', () => {
  const text = 'Then the dose was reduced to 10 mg.';
  expect(linkDoses(doseTokensOf(text), text, undefined)).toEqual([]);
  const [link] = linkDoses(doseTokensOf(text), text, earlier);
  expect(link).toMatchObject({ drug: earlier, drugAt: undefined });
});

it('tells the places of an amount and of its drug among the tokens', () => {
  const text = 'He took aspirin 5 mg and 2 g of metformin.';
  const links = linkDoses(doseTokensOf(text), text, undefined);
  expect(links.map(({ amountAt, drugAt }) => [amountAt, drugAt])).toEqual([
    [3, 2],
    [5, 7],
  ]);
});
