import { allMatches } from '../text/all-matches.ts';
/** A word or a mark of the author part of an entry. */
export interface Token {
  /** Without the full stop. */
  readonly text: string;
  /** Does a full stop follow at once? */
  readonly dotted: boolean;
  readonly start: number;
  readonly end: number;
}

/** Cuts a text into words, each with the full stop behind it, numbers and single marks. */
export function tokensOf(text: string): Token[] {
  const tokens: Token[] = [];
  for (const match of allMatches(text, /-?\p{L}[\p{L}\p{M}'-]*|\d(?:nd|rd|th)\b|\d+|[^\s\p{L}\d]/gu)) {
    const end = match.index + match[0].length;
    const dotted = text.charAt(end) === '.' && /\p{L}$/u.test(match[0]);
    const last = tokens.at(-1);
    if (match[0] === '.' && last?.dotted && last.end === end) continue;
    tokens.push({ text: match[0], dotted, start: match.index, end: dotted ? end + 1 : end });
  }
  return tokens;
}

/** "JJ", "J.", "S-H", "Yu.": the initials of given names. */
export function isInitials(token: Token | undefined): boolean {
  if (!token) return false;
  if (/^-?\p{Lu}(?:-?\p{Lu}){0,3}$/u.test(token.text)) return true;
  return /^\p{Lu}-\p{Ll}$/u.test(token.text) || (token.dotted && /^(?:-?\p{Lu}\p{Ll}|-\p{Ll})$/u.test(token.text));
}

/** A capitalised word with small letters, or one of five and more capitals: part of a name. */
export function isName(token: Token | undefined): boolean {
  if (!token) return false;
  return (
    !/^\p{Lu}-\p{Ll}$/u.test(token.text) &&
    /^(?:\p{Lu}|[dlO]'\p{Lu}|(?:de|da|al|el|van|von)-\p{Lu})/u.test(token.text) &&
    (/\p{Ll}/u.test(token.text) || /^\p{Lu}{5,}$/u.test(token.text))
  );
}

/** "and", "&" and their like before the last author. */
export function isConjunction(token: Token | undefined): boolean {
  return token !== undefined && /^(?:and|&|und|y|et|e|with)$/.test(token.text);
}

/** "et al", "and others", with or without stops and commas. */
export function etAlAt(tokens: readonly Token[], at: number): { etAl: boolean; next: number } {
  let i = at;
  while (/^[,;.…]$/.test(tokens[i]?.text ?? '')) i++;
  const word = tokens[i]?.text.toLowerCase();
  const second = tokens[i + 1]?.text.toLowerCase();
  if (
    (word === 'et' && (second === 'al' || second === 'alii')) ||
    (word === 'and' && (second === 'others' || second === 'colleagues'))
  ) {
    return { etAl: true, next: i + 2 };
  }
  return { etAl: false, next: at };
}
