import { formWords, linkingWords, notDrugWords, weighedThings } from '../data/dose-words.ts';
import { type Linking, type Owner, skipBracket, wordAt } from './dose-linking.ts';
import type { DoseToken } from './dose-tokens.ts';

/** A word that no list knows, right before the amount: "barleycin 15 mg twice daily". */
export function unknownBefore(linking: Linking, at: number): Owner | undefined {
  const { tokens } = linking;
  let i = at - 1;
  const skipped: string[] = [];
  while (i > 0 && at - i < 5) {
    const token = tokens[i];
    const isRoute = token?.kind === 'route';
    const isMark = token?.kind === 'mark' && /^[(:,=®™-]$/.test(token.text);
    if (!isRoute && !isMark) break;
    if (isMark) skipped.push(token.text);
    i--;
  }
  return unknownAt(linking, i, at, skipped.includes('®') || skipped.includes('™'));
}

/** "7.5 g of barleycin", "200 mg barleycin". */
export function unknownAfter(linking: Linking, at: number): Owner | undefined {
  const { tokens } = linking;
  const i = skipBracket(tokens, at + 1);
  const isOf = wordAt(tokens, i) === 'of';
  if (!isOf) return undefined;
  return unknownAt(linking, i + 1, at, false);
}

function unknownAt(linking: Linking, i: number, amountAt: number, isMarked: boolean): Owner | undefined {
  const { tokens, prose, isGiving } = linking;
  const token = tokens[i];
  const amount = tokens[amountAt];
  if (token?.kind !== 'word' || amount?.kind !== 'amount') return undefined;
  const written = prose.slice(token.span.start, token.span.end);
  if (!mayBeUnknownDrug(written)) return undefined;
  const { unit } = amount.amount;
  if (unit.dimension === 'volume' || unit.dimension === 'percent' || unit.dimension === 'form') return undefined;
  const isDosed = isDosedBetween(tokens, amountAt, i) || unit.per.some((per) => perBody.has(per));
  const isName = isMarked || /^\p{Lu}/u.test(written);
  if (!(isDosed || (isName && isGiving && i > 0) || isMarked)) return undefined;
  return { drug: { span: token.span, text: written, generic: written.toLowerCase(), kind: 'unknown' }, drugAt: i };
}

/** Units that only drugs have. */
const perBody: ReadonlySet<string> = new Set(['weight', 'surface', 'day']);

/** Does a route or a frequency follow the amount, or stand between it and the name behind it? */
function isDosedBetween(tokens: readonly DoseToken[], amountAt: number, nameAt: number): boolean {
  const isGiven = (token: DoseToken | undefined): boolean => token?.kind === 'frequency' || token?.kind === 'route';
  return isGiven(tokens[amountAt + 1]) || tokens.slice(amountAt + 1, nameAt).some(isGiven);
}

function mayBeUnknownDrug(written: string): boolean {
  const text = written.toLowerCase();
  if (notDrugWords.has(text) || formWords.has(text) || linkingWords.has(text) || weighedThings.has(text)) return false;
  if (/^\p{Lu}[\p{Lu}\d-]{1,5}$/u.test(written)) return true;
  return text.length >= 5 && !/(?:ed|ing|ly|tion|sion|ment|ness|ity|ous|ical|ies|able|ance|ence)$/.test(text);
}
