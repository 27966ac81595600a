import { bodyWords, nameParticles } from '../data/reference-words.ts';
import type { Span } from '../text/span.ts';
import { isConjunction, isInitials, isName, type Token } from './reference-tokens.ts';

/** One author of a reference; `literal` for a body, and for what could not be taken apart. */
export interface ReferenceAuthor {
  readonly family: string | null;
  readonly given: string | null;
  readonly literal: string | null;
  readonly span: Span;
}

/** How the names are written; the first author decides. */
export type AuthorForm =
  | 'family-initials'
  | 'family-comma-initials'
  | 'family-comma-given'
  | 'initials-family'
  | 'given-family'
  | 'family-only'
  | 'corporate'
  | 'none';

/** One author that was read from the words of an entry. */
export interface Read {
  readonly author: ReferenceAuthor;
  readonly form: AuthorForm;
  /** Index of the token after the author. */
  readonly next: number;
}

/** Reads one author from the token at an index on. */
export type Reader = (tokens: readonly Token[], at: number) => Read | undefined;

/** "Gagnier JJ", "De Luca C. J.", "Gagnier, J. J.", "van der Berg AB Jr". */
export function familyFirst(tokens: readonly Token[], at: number): Read | undefined {
  const rank = /^(?:Jr|Sr)$/.test(tokens[at]?.text ?? '') ? at + 1 : at;
  const family = familyAt(tokens, rank);
  if (family === undefined) return undefined;
  const comma = tokens[family]?.text === ',' ? 1 : 0;
  const given = initialsAt(tokens, family + comma);
  if (given === family + comma) return undefined;
  const after = rankAt(tokens, given);
  return {
    author: person(tokens, rank, family, family + comma, given),
    form: comma ? 'family-comma-initials' : 'family-initials',
    next: after,
  };
}

/** "J. D. Watson", "JD Watson", "B. van der Pol". */
export function initialsFirst(tokens: readonly Token[], at: number): Read | undefined {
  const given = initialsAt(tokens, at);
  if (given === at || isAbbreviatedBody(tokens[at])) return undefined;
  const family = familyAt(tokens, given, true);
  if (family === undefined) return undefined;
  return { author: person(tokens, given, family, at, given), form: 'initials-family', next: rankAt(tokens, family) };
}

/** "Flajolet, Philippe; Sedgewick, Robert". */
export function familyCommaGiven(tokens: readonly Token[], at: number): Read | undefined {
  const family = familyAt(tokens, at);
  if (family === undefined || family - at > 3 || tokens[family]?.text !== ',') return undefined;
  let given = family + 1;
  if (!isName(tokens[given]) || tokens.slice(at, given + 1).some(({ text }) => bodyWords.test(text))) return undefined;
  while (given - family < 4 && (isName(tokens[given]) || isInitials(tokens[given]))) {
    if (tokens[given++]?.dotted && !isInitials(tokens[given - 1])) break;
    if (tokens[given - 1]?.dotted && !tokens[given]?.dotted) break;
  }
  if (
    given - family > 1 &&
    !tokens[given - 1]?.dotted &&
    nameParticles.has(tokens[given]?.text ?? '') &&
    tokens[given]?.dotted
  )
    given++;
  if (tokens.slice(at, family).filter(isName).length > 1 && given - family > 2 && isName(tokens[given - 1]))
    return undefined;
  if (
    tokens.slice(at, family).filter(isName).length > 1 &&
    isName(tokens[given]) &&
    (tokens[given + 1]?.text === ',' || isConjunction(tokens[given + 1]))
  )
    return undefined;
  const after = tokens[given];
  const closed =
    tokens[given - 1]?.dotted || !after || /^(?:[;,.:(]|1[6-9]\d\d|20\d\d)$/.test(after.text) || isConjunction(after);
  return closed
    ? { author: person(tokens, at, family, family + 1, given), form: 'family-comma-given', next: given }
    : undefined;
}

/** "Elizabeth Varkey Cherian", "Mark A. Keane": the last word is the family name. */
export function givenFirst(tokens: readonly Token[], at: number): Read | undefined {
  let end = at;
  while (end - at < 4 && (isName(tokens[end]) || (end > at && isInitials(tokens[end])))) {
    if (tokens[end++]?.dotted && !isInitials(tokens[end - 1])) break;
  }
  let family = end - 1;
  if (end - at < 2 || !isName(tokens[at]) || !isName(tokens[family])) return undefined;
  if (tokens.slice(at, end).some(({ text }) => bodyWords.test(text))) return undefined;
  while (family > at + 1 && nameParticles.has(tokens[family - 1]?.text.toLowerCase() ?? '')) family--;
  return { author: person(tokens, family, end, at, family), form: 'given-family', next: end };
}

/** The token after a family name: particles and one to four capitalised words; `mayStop`: may a full stop end the first? */
export function familyAt(tokens: readonly Token[], at: number, mayStop = false): number | undefined {
  let i = at;
  while (i - at < 3 && isParticle(tokens[i]) && tokens[i + 1] && !isInitials(tokens[i + 1])) i++;
  const first = tokens[i];
  if (
    !first ||
    !/^(?:\p{Lu}|[dlO]'\p{Lu}|(?:de|da|al|el|van|von)-\p{Lu})/u.test(first.text) ||
    (first.dotted && first.text !== 'St' && !(mayStop && isName(first)))
  )
    return undefined;
  i++;
  while (
    i - at < 6 &&
    !tokens[i - 1]?.dotted &&
    (isName(tokens[i]) || (isParticle(tokens[i]) && isName(tokens[i + 1])))
  )
    i++;
  return i;
}

/** "WHO." is a body and no given names. */
function isAbbreviatedBody(token: Token | undefined): boolean {
  return token?.dotted === true && /^\p{Lu}{3,}$/u.test(token.text);
}

function isParticle(token: Token | undefined): boolean {
  return token !== undefined && !token.dotted && nameParticles.has(token.text.toLowerCase());
}

/** The token after the initials: "NL." before "A new ..." ends them, and so does a stop where the first had none. */
function initialsAt(tokens: readonly Token[], at: number): number {
  let i = at;
  while (i - at < 5 && isInitials(tokens[i])) {
    const before = tokens[i - 1];
    const isLast = /^(?:\d{4}|[(,;])$/.test(tokens[i + 1]?.text ?? '');
    if (i > at && before?.dotted && ((!tokens[i]?.dotted && !isLast) || /\p{Lu}{2}/u.test(before.text))) break;
    i++;
  }
  return i;
}

function rankAt(tokens: readonly Token[], at: number): number {
  const comma = tokens[at]?.text === ',' ? 1 : 0;
  return /^(?:Jr|Sr|III?|IV|2nd|3rd)$/.test(tokens[at + comma]?.text ?? '') ? at + comma + 1 : at;
}

function person(
  tokens: readonly Token[],
  from: number,
  to: number,
  givenFrom: number,
  givenTo: number,
): ReferenceAuthor {
  const words = (a: number, b: number): string =>
    tokens
      .slice(a, b)
      .map((token) => token.text)
      .join(' ');
  const first = tokens[Math.min(from, givenFrom)];
  const last = tokens[Math.max(to, givenTo) - 1];
  return {
    family: words(from, to),
    given: words(givenFrom, givenTo) || null,
    literal: null,
    span: { start: first?.start ?? 0, end: last?.end ?? 0 },
  };
}
