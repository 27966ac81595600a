import { bodyWords, nameParticles } from '../data/reference-words.ts';
import type { Span } from '../text/span.ts';
import { initialsAt } from './reference-initials.ts';
import { isRank, rankAt } from './reference-ranks.ts';
import { isConjunction, isInitials, isName, type Token } from './reference-tokens.ts';

/** One author of a reference; `literal` for a body, and for what could not be taken apart. */
export interface ReferenceAuthor {
  readonly family: string | null;
  readonly given: string | null;
  readonly literal: string | null;
  /** "Jr", "Sr", "III", "3rd", without the full stop. */
  readonly suffix: string | null;
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

/** "Gagnier JJ", "De Luca C. J.", "Gagnier, J. J.", "van der Berg AB Jr", "Berg, Jr., A. B." */
export function familyFirst(tokens: readonly Token[], at: number): Read | undefined {
  const family = familyAt(tokens, at);
  if (family === undefined) return undefined;
  // "R Core Team. R: a language ..." is a body and its title.
  if (family - at > 1 && tokens[family - 1]?.dotted) return undefined;
  const before = rankBefore(tokens, family);
  const comma = tokens[before.next]?.text === ',' ? 1 : 0;
  const given = initialsAt(tokens, before.next + comma);
  if (given === before.next + comma) return undefined;
  const rank = before.suffix === null ? rankAt(tokens, given) : { ...before, next: given };
  return {
    author: person(tokens, [at, family], [before.next + comma, given], rank),
    form: comma ? 'family-comma-initials' : 'family-initials',
    next: rank.next,
  };
}

/** The rank of "Moss III TA" and "Moss, Jr., T. A."; "Moss II" has two initials. */
function rankBefore(tokens: readonly Token[], at: number): ReturnType<typeof rankAt> {
  const rank = rankAt(tokens, at);
  const comma = tokens[rank.next]?.text === ',' ? 1 : 0;
  return rank.suffix !== null && isInitials(tokens[rank.next + comma]) ? rank : { suffix: null, next: at };
}

/** "J. D. Watson", "JD Watson", "B. van der Pol", "J. D. Watson Jr". */
export function initialsFirst(tokens: readonly Token[], at: number): Read | undefined {
  const given = initialsAt(tokens, at);
  if (given === at || isAbbreviatedBody(tokens[at]) || /^\p{Lu}{4}$/u.test(tokens[at]?.text ?? '')) return undefined;
  const family = familyAt(tokens, given, true);
  if (family === undefined || tokens.slice(given, family).some(({ text }) => bodyWords.test(text))) return undefined;
  const rank = rankAt(tokens, family);
  return { author: person(tokens, [given, family], [at, given], rank), form: 'initials-family', next: rank.next };
}

/** "Flajolet, Philippe; Sedgewick, Robert". */
export function familyCommaGiven(tokens: readonly Token[], at: number): Read | undefined {
  const family = familyAt(tokens, at);
  if (family === undefined || family - at > 3 || tokens[family]?.text !== ',') return undefined;
  let given = family + 1;
  if (!isName(tokens[given]) || tokens.slice(at, given + 1).some(({ text }) => bodyWords.test(text))) return undefined;
  while (given - family < 4 && !isRank(tokens[given]) && (isName(tokens[given]) || isInitials(tokens[given]))) {
    if (tokens[given++]?.dotted && !isInitials(tokens[given - 1])) break;
    if (tokens[given - 1]?.dotted && !tokens[given]?.dotted) break;
  }
  const particles = tokens[given - 1]?.dotted ? given : behindParticles(tokens, given);
  if (given - family > 1 && tokens[particles - 1]?.dotted) given = particles;
  if (tokens.slice(at, family).filter(isName).length > 1 && given - family > 2 && isName(tokens[given - 1]))
    return undefined;
  if (
    tokens.slice(at, family).filter(isName).length > 1 &&
    isName(tokens[given]) &&
    (tokens[given + 1]?.text === ',' || isConjunction(tokens[given + 1]))
  )
    return undefined;
  const rank = rankAt(tokens, given);
  const after = tokens[rank.next];
  const closed =
    tokens[rank.next - 1]?.dotted ||
    !after ||
    /^(?:[;,.:(]|1[6-9]\d\d|20\d\d)$/.test(after.text) ||
    isConjunction(after);
  return closed
    ? { author: person(tokens, [at, family], [family + 1, given], rank), form: 'family-comma-given', next: rank.next }
    : undefined;
}

/** "Elizabeth Varkey Cherian", "Mark A. Keane": the last word is the family name. */
export function givenFirst(tokens: readonly Token[], at: number): Read | undefined {
  let end = at;
  for (let words = 0; words < 4; words++) {
    const place = words > 0 ? behindVan(tokens, end) : at;
    if (isRank(tokens[place]) || !(isName(tokens[place]) || (words > 0 && isInitials(tokens[place])))) break;
    end = place + 1;
    if (tokens[place]?.dotted && !isInitials(tokens[place])) break;
  }
  let family = end - 1;
  if (end - at < 2 || !isName(tokens[at]) || !isName(tokens[family])) return undefined;
  if (tokens.slice(at, end).some(({ text }) => bodyWords.test(text))) return undefined;
  while (family > at + 1 && nameParticles.has(tokens[family - 1]?.text.toLowerCase() ?? '')) family--;
  const isFamily = (token: Token | undefined): boolean => /^\p{Lu}{4,}$/u.test(token?.text ?? '');
  if (isFamily(tokens[at]) && !tokens.slice(at + 1, end).some(isFamily))
    return {
      author: person(tokens, [at, at + 1], [at + 1, end], { suffix: null, next: end }),
      form: 'given-family',
      next: end,
    };
  const rank = rankAt(tokens, end);
  return { author: person(tokens, [family, end], [at, family], rank), form: 'given-family', next: rank.next };
}

/** Behind "van der" of "Thea van der Moss". Other particles are words of titles too: "Maladie de Crohn". */
export function behindVan(tokens: readonly Token[], at: number): number {
  if (!/^v[ao]n$/.test(tokens[at]?.text ?? '')) return at;
  let i = at + 1;
  while (isParticle(tokens[i])) i++;
  return isName(tokens[i]) && !eponyms.test(tokens[i]?.text ?? '') ? i : at;
}

/** Persons whose diseases titles tell of: "Acquired von Willebrand Disease and". */
const eponyms = /^(?:Willebrand|Hippel|Recklinghausen|Gierke|Kossa|Meyenburg)/;

/** The token after a family name: particles and one to four capitalised words; `mayStop`: may a full stop end the first? */
export function familyAt(tokens: readonly Token[], at: number, mayStop = false): number | undefined {
  let i = at;
  while (i - at < 3 && isParticle(tokens[i]) && tokens[i + 1] && !isInitials(tokens[i + 1])) i++;
  const first = tokens[i];
  if (
    !first ||
    !/^(?:\p{Lu}|[dlO]'\p{Lu}|(?:de|da|al|el|van|von)-\p{Lu})/u.test(first.text) ||
    (first.dotted && first.text !== 'St' && !(mayStop && (isName(first) || /^\p{Lu}{3,}$/u.test(first.text))))
  )
    return undefined;
  i++;
  if (isCapitalFamily(tokens, i)) i++;
  const isSaint = first.text === 'St' && !mayStop && isName(tokens[i]);
  while (i - at < 6 && (!tokens[i - 1]?.dotted || (isSaint && tokens[i - 1] === first)) && goesOn(tokens, i, mayStop))
    i++;
  return i;
}

/** Is the token a further word of a family name? "Yu." of "Moss Yu. A." is of the initials, "y" of "Ruiz y Cajal S" is not. */
function goesOn(tokens: readonly Token[], at: number, mayStop: boolean): boolean {
  const token = tokens[at];
  if (isRank(token) || (!mayStop && isInitials(token))) return false;
  const joins = isParticle(token) || (!mayStop && token?.text === 'y');
  const after = isParticle(token) && isParticle(tokens[at + 1]) ? at + 2 : at + 1;
  return isName(token) || (joins && isName(tokens[after]));
}

/** "CRUZ" of "BARRÓN CRUZ, M. G.": as many capitals as initials may have, but initials follow the comma. */
function isCapitalFamily(tokens: readonly Token[], at: number): boolean {
  const [before, token, comma, after] = tokens.slice(at - 1, at + 3);
  if (!before || !/^\p{Lu}{3,}$/u.test(before.text) || before.dotted) return false;
  return (
    /^\p{Lu}{2,4}$/u.test(token?.text ?? '') &&
    !token?.dotted &&
    comma?.text === ',' &&
    isInitials(after) &&
    after?.dotted === true
  );
}

/** "WHO." is a body and no given names. */
function isAbbreviatedBody(token: Token | undefined): boolean {
  return token?.dotted === true && /^\p{Lu}{3,}$/u.test(token.text);
}

/** The token after the particles that end a name turned round: "van den" of "Berg, Anna van den."; the last has the stop. */
function behindParticles(tokens: readonly Token[], at: number): number {
  let i = at;
  while (isParticle(tokens[i])) i++;
  return nameParticles.has(tokens[i]?.text ?? '') ? i + 1 : at;
}

function isParticle(token: Token | undefined): boolean {
  return token !== undefined && !token.dotted && nameParticles.has(token.text.toLowerCase());
}

/** One author from the tokens of the family name, of the given names, and the rank. */
function person(
  tokens: readonly Token[],
  family: readonly [from: number, to: number],
  given: readonly [from: number, to: number],
  { suffix, next }: ReturnType<typeof rankAt>,
): ReferenceAuthor {
  const words = ([from, to]: readonly [number, number]): string =>
    tokens
      .slice(from, to)
      .map((token) => token.text)
      .join(' ');
  const first = tokens[Math.min(family[0], given[0])];
  const last = tokens[Math.max(family[1], given[1], suffix === null ? 0 : next) - 1];
  return {
    family: words(family),
    given: words(given) || null,
    literal: null,
    suffix,
    span: { start: first?.start ?? 0, end: last?.end ?? 0 },
  };
}
