import { changeWords, formWords, linkingWords, notDrugWords } from '../data/dose-words.ts';
import { type Linking, type Owner, skipBracket } from './dose-linking.ts';
import type { DoseToken } from './dose-tokens.ts';

/** The drug right behind the amount: "40 mg furosemide", "40 mg of oral furosemide", "7.5 g (in two doses) of it". */
export function rightOf(linking: Linking, at: number): (Owner & { isOf: boolean }) | undefined {
  const { tokens } = linking;
  let isOf = false;
  let words = 0;
  for (let i = skipBracket(tokens, at + 1); i < tokens.length && i - at < 14; i++) {
    const token = tokens[i];
    if (!token) return undefined;
    switch (token.kind) {
      case 'drug': {
        if (isOf || !isLedBack(linking, i)) return { drug: token.drug, drugAt: i, isOf };
        return undefined;
      }
      case 'word':
        if (token.text === 'of' || token.text === 'de') isOf = true;
        else if (++words > (isOf ? 4 : 1) || !mayStandBetween(token.text, isOf)) return undefined;
        break;
      case 'route':
      case 'frequency':
        break;
      case 'number':
        if (!isOf) return undefined;
        break;
      case 'amount':
        if (!(isOf && token.kind === 'amount' && token.amount.unit.dimension === 'percent')) return undefined;
        break;
      case 'mark':
        if (!(token.text === "'" || (isOf && token.text === ':'))) return undefined;
        break;
      default:
        return undefined;
    }
  }
  return undefined;
}

function mayStandBetween(text: string, isOf: boolean): boolean {
  return (
    formWords.has(text) || (isOf && !notDrugWords.has(text)) || /^(?:a|an|the|oral|intravenous|mixture)$/.test(text)
  );
}

/** Has the drug at a place an amount of its own right behind it, so that the one before is not its own? */
function isLedBack({ tokens }: Linking, drugAt: number): boolean {
  for (let i = drugAt + 1; i < tokens.length && i - drugAt < 6; i++) {
    const token = tokens[i];
    // "10 mg lisinopril (1 tablet)": pieces are counted beside an amount.
    if (token?.kind === 'amount') return token.amount.unit.dimension !== 'form' && tokens[i + 1]?.kind !== 'drug';
    if (token?.kind === 'route') continue;
    if (token?.kind === 'mark' && /^[(:=®™-]$/.test(token.text)) continue;
    if (token?.kind === 'word' && formWords.has(token.text)) continue;
    return false;
  }
  return false;
}

/** The drug before the amount, over words that only lead to it. */
export function leftOf(linking: Linking, at: number): (Owner & { isTaken: boolean; isLoose: boolean }) | undefined {
  const { tokens, taken } = linking;
  let isLoose = false;
  for (let i = at - 1; i >= 0 && at - i < 26; i--) {
    const token = tokens[i];
    if (!token) return undefined;
    switch (token.kind) {
      case 'drug':
        return { drug: token.drug, drugAt: i, isTaken: taken.has(i), isLoose };
      case 'word':
        if (token.text === 'and' || token.text === 'with' || token.text === 'plus') isLoose = true;
        else if (!formWords.has(token.text) && !linkingWords.has(token.text) && !changeWords.has(token.text))
          return undefined;
        break;
      case 'amount':
        if (token.amount.unit.dimension !== 'percent' && token.amount.unit.dimension !== 'form') return undefined;
        break;
      case 'mark': {
        if (token.text === ')' || token.text === ']') i = openOf(tokens, i);
        else if (token.text === ',') isLoose ||= tokens[at + 1]?.kind === 'drug';
        else if (/^[;.+|]$/.test(token.text)) return undefined;
        break;
      }
      default:
        break;
    }
  }
  return undefined;
}

/**
 * Where the bracket that closes at a place opens, if it can be stepped over: a drug in it is another name of the one
 * before, "methotrexate (MTX)", but says more than a group, "steroids (prednisone)", or a maker's name.
 */
function openOf(tokens: readonly DoseToken[], close: number): number {
  let hasDrug = false;
  for (let i = close - 1; i >= 0 && close - i < 12; i--) {
    const token = tokens[i];
    if (token?.kind === 'amount') return close;
    if (token?.kind === 'drug') hasDrug = true;
    if (token?.kind !== 'mark' || !/^[([]$/.test(token.text)) continue;
    const outer = tokens[i - 1];
    const isNamed = outer?.kind === 'drug' && (outer.drug.kind === 'name' || outer.drug.kind === 'stem');
    return hasDrug && !isNamed ? close : i;
  }
  return close;
}
