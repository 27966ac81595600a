import type { Token } from './reference-tokens.ts';

/** What tells two of one name apart: "Jr", "Sr", "III", "3rd". A single letter is none, it may be an initial. */
export function isRank(token: Token | undefined): boolean {
  return token !== undefined && /^(?:Jr|Sr|II|III|IV|2nd|3rd|4th)$/.test(token.text);
}

/** The rank that stands at a token, with or without a comma before it, and the token after it. */
export function rankAt(
  tokens: readonly Token[],
  at: number,
): { readonly suffix: string | null; readonly next: number } {
  const place = tokens[at]?.text === ',' ? at + 1 : at;
  const token = tokens[place];
  return token && isRank(token) ? { suffix: token.text, next: place + 1 } : { suffix: null, next: at };
}
