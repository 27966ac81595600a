import type { DoseAmount } from './dose-amount.ts';
import type { DrugRead } from './dose-drug.ts';
import type { DoseToken } from './dose-tokens.ts';

/** An amount and the drug that it is of, by their places among the tokens. */
export interface DoseLink {
  readonly amount: DoseAmount;
  readonly amountAt: number;
  readonly drug: DrugRead;
  /** Undefined where the drug stands in an earlier sentence. */
  readonly drugAt: number | undefined;
}

/** What is known of the sentence while its amounts are given to drugs, from left to right. */
export interface Linking {
  readonly tokens: readonly DoseToken[];
  readonly prose: string;
  /** Places of drugs that have an amount. */
  readonly taken: Set<number>;
  /** The drug named last before this sentence. */
  readonly earlier: DrugRead | undefined;
  readonly isGiving: boolean;
  readonly isTargetControlled: boolean;
}

/** The drug that an amount is of. */
export type Owner = Pick<DoseLink, 'drug' | 'drugAt'>;

/** The word at a place, in small letters. */
export function wordAt(tokens: readonly DoseToken[], at: number): string | undefined {
  const token = tokens[at];
  return token?.kind === 'word' ? token.text : undefined;
}

/** Past a bracket that opens right behind the amount and closes soon. */
export function skipBracket(tokens: readonly DoseToken[], at: number): number {
  const open = tokens[at];
  if (open?.kind !== 'mark' || open.text !== '(') return at;
  for (let i = at + 1; i < tokens.length && i - at < 10; i++) {
    const token = tokens[i];
    if (token?.kind === 'amount' || token?.kind === 'drug') return at;
    if (token?.kind === 'mark' && token.text === ')') return i + 1;
  }
  return at;
}
