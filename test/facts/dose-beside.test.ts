import { describe, expect, it } from 'vitest';
import { leftOf, rightOf } from '../../server/src/facts/dose-beside.ts';
import type { Linking } from '../../server/src/facts/dose-linking.ts';
import { skipBracket, wordAt } from '../../server/src/facts/dose-linking.ts';
import { doseTokensOf } from '../../server/src/facts/dose-tokens.ts';
import { rowsOf } from '../harness/rows.ts';

function linkingOf(prose: string, taken: readonly number[] = []): Linking {
  const tokens = doseTokensOf(prose);
  return { tokens, prose, taken: new Set(taken), earlier: undefined, isGiving: true, isTargetControlled: false };
}

/** The place of the last amount among the tokens, or of the first. */
function amountIn({ tokens }: Linking, isLast: boolean): number {
  const isAmount = ({ kind }: { kind: string }): boolean => kind === 'amount';
  return isLast ? tokens.findLastIndex(isAmount) : tokens.findIndex(isAmount);
}

it.each(rowsOf('dose-right.tsv'))('behind the amount of %s: %s', (text, expected) => {
  const linking = linkingOf(text);
  const right = rightOf(linking, amountIn(linking, false));
  expect(right ? `${right.drug.text}${right.isOf ? ', of' : ''}` : '').toBe(expected);
});

it.each(rowsOf('dose-left.tsv'))('before the amount of %s: %s', (text, expected) => {
  const linking = linkingOf(text);
  const left = leftOf(linking, amountIn(linking, true));
  expect(left ? `${left.drug.text}${left.isLoose ? ', loose' : ''}` : '').toBe(expected);
});

describe('a drug before the amount', () => {
  it('is known to have an amount already', () => {
    const taken = (places: readonly number[]): boolean | undefined => {
      const linking = linkingOf('Aspirin 5 mg', places);
      return leftOf(linking, 1)?.isTaken;
    };
    expect([taken([0]), taken([1]), taken([])]).toEqual([true, false, false]);
  });
});

describe('a bracket behind an amount', () => {
  it.each([
    ['5 mg (by hand) of', 'of'],
    ['5 mg (by the slow old hand of us) of', 'of'],
    ['5 mg (by the slow and very old hand of us) of', undefined],
    ['5 mg (2 mL) of', undefined],
    ['5 mg (aspirin) of', undefined],
    ['5 mg (by hand', undefined],
    ['5 mg of', 'of'],
    ['5 mg [by hand] of', undefined],
  ])('%s', (text, expected) => {
    const tokens = doseTokensOf(text);
    expect(wordAt(tokens, skipBracket(tokens, 1))).toBe(expected);
  });
});
