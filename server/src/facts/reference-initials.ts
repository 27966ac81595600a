import { isRank } from './reference-ranks.ts';
import { isConjunction, isInitials, type Token } from './reference-tokens.ts';

/** Stands a mark or a year behind the last initial, which may have lost its stop? */
function endsInitials(tokens: readonly Token[], at: number): boolean {
  return /^(?:\d{4}|[(,;])$/.test(tokens[at]?.text ?? '') || isConjunction(tokens[at]);
}

/** "A" of "Moss B. A 2017 outbreak of" and of "Moss B A 45-year-old man" is none of the initials. */
export function isArticle(tokens: readonly Token[], at: number): boolean {
  if (tokens[at]?.text !== 'A' || tokens[at]?.dotted || !/^\d+$/.test(tokens[at + 1]?.text ?? '')) return false;
  return tokens[at + 2]?.text.startsWith('-') === true || isWord(tokens[at + 2]);
}

/** "DEA" of "Hudak J, Stenglein C DEA guidance is" and "LION" of "C. LION. Eur": no second group of initials. */
function isCapitalWord(tokens: readonly Token[], at: number): boolean {
  const before = tokens[at - 1];
  if (!/^\p{Lu}{2,}$/u.test(tokens[at]?.text ?? '')) return false;
  return before?.dotted === true ? /^\p{Lu}{3,}$/u.test(tokens[at]?.text ?? '') : isWord(tokens[at + 1]);
}

function isWord(token: Token | undefined): boolean {
  return token !== undefined && /^\p{Ll}/u.test(token.text);
}

/** The token after the initials: "NL." before "A new ..." ends them, and so does a stop where the first had none. */
export function initialsAt(tokens: readonly Token[], at: number): number {
  let i = at;
  while (
    i - at < 5 &&
    isInitials(tokens[i]) &&
    !(i > at ? isRank(tokens[i]) || isArticle(tokens, i) : isJunior(tokens[i]))
  ) {
    const before = tokens[i - 1];
    const isLast = endsInitials(tokens, i + 1);
    if (i > at && isCapitalWord(tokens, i)) break;
    if (i > at && before?.dotted && ((!tokens[i]?.dotted && !isLast) || /\p{Lu}{2}/u.test(before.text))) break;
    i++;
  }
  return i;
}

/** "Jr." alone is never initials, as "II" may be. */
function isJunior(token: Token | undefined): boolean {
  return token?.text === 'Jr' || token?.text === 'Sr';
}
