import { corporateWords, nameParticles } from '../data/reference-words.ts';
import type { Span } from '../text/span.ts';
import { isInitials, isName, type Token, tokensOf } from './reference-tokens.ts';

/** One author of a reference; `literal` for a body, and for what could not be taken apart. */
export interface ReferenceAuthor {
  readonly family: string | null;
  readonly given: string | null;
  readonly literal: string | null;
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

/** The author part at the beginning of an entry. */
export interface AuthorList {
  readonly authors: readonly ReferenceAuthor[];
  readonly etAl: boolean;
  readonly form: AuthorForm;
  /** From the first author to the end of the part, with "et al." */
  readonly span: Span;
  readonly editors: boolean;
}

interface Read {
  readonly author: ReferenceAuthor;
  readonly form: AuthorForm;
  /** Index of the token after the author. */
  readonly next: number;
}

type Reader = (tokens: readonly Token[], at: number) => Read | undefined;

/** Reads the authors at the beginning of an entry, whatever the style. */
export function readAuthors(text: string): AuthorList {
  const tokens = tokensOf(text.slice(0, 6000));
  for (const reader of [familyFirst, initialsFirst, familyCommaGiven, givenFirst]) {
    const list = readList(text, tokens, reader);
    if (list) return list;
  }
  return corporate(text, tokens);
}

function readList(text: string, tokens: readonly Token[], reader: Reader): AuthorList | undefined {
  const first = reader(tokens, 0);
  if (!first || !endsFirst(tokens, first)) return undefined;
  const authors = [first.author];
  let at = first.next;
  for (;;) {
    const from = afterSeparator(tokens, at, first.form);
    if (from === undefined) break;
    const read = next(tokens, from, reader, first.form);
    if (!read || (read.form === 'given-family' && authors.length === 0)) break;
    authors.push(read.author);
    at = read.next;
  }
  const group = groupAt(text, tokens, at);
  if (group) {
    authors.push({ family: null, given: null, literal: group.name });
    at = group.next;
  }
  const rest = etAlAt(tokens, at);
  const start = tokens[0]?.start ?? 0;
  const end = tokens[rest.next - 1]?.end ?? start;
  const editors = /^[\s,.]*\(?(?:eds?\b\.?|editors?\b)\)?/i.exec(text.slice(end, end + 16));
  return {
    authors,
    etAl: rest.etAl,
    form: first.form,
    span: { start, end: end + (editors?.[0].length ?? 0) },
    editors: editors !== null,
  };
}

/** The next author in the form of the first, or turned round as Chicago does after the first. */
function next(tokens: readonly Token[], at: number, reader: Reader, form: AuthorForm): Read | undefined {
  const same = reader(tokens, at);
  if (same) return same;
  if (form === 'family-comma-given') return initialsFirst(tokens, at) ?? givenFirst(tokens, at);
  if (form === 'family-comma-initials' || form === 'family-initials') return initialsFirst(tokens, at);
  return undefined;
}

/** A first name must be closed by something, so that "Vitamin D deficiency ..." is no author. */
function endsFirst(tokens: readonly Token[], { next: at, form }: Read): boolean {
  const after = tokens[at];
  if (form === 'given-family')
    return (
      etAlAt(tokens, at).etAl ||
      isConjunction(after) ||
      (after?.text === ',' && givenFirst(tokens, at + 1) !== undefined) ||
      (after?.text === ',' && isConjunction(tokens[at + 1]))
    );
  if (!after) return true;
  if (tokens[at - 1]?.dotted && form !== 'initials-family') return true;
  return (
    /^[,;:.(&"\d]$|^\d/.test(after.text) ||
    tokens[at - 1]?.dotted === true ||
    isConjunction(after) ||
    etAlAt(tokens, at).etAl
  );
}

function isConjunction(token: Token | undefined): boolean {
  return token !== undefined && /^(?:and|&|und|y|et|e|with)$/.test(token.text);
}

function afterSeparator(tokens: readonly Token[], at: number, form: AuthorForm): number | undefined {
  let from = at;
  const token = tokens[from];
  if (!token) return undefined;
  if (/^[,;]$/.test(token.text)) from++;
  while (
    tokens[from]?.text === '…' ||
    tokens[from]?.text === ',' ||
    (tokens[from]?.text === '.' && tokens[from + 1]?.text === '.')
  )
    from++;
  if (isConjunction(tokens[from]) && !etAlAt(tokens, from).etAl) from++;
  if (from > at) return from;
  const isRunOn = form === 'family-comma-initials' && tokens[at - 1]?.dotted === true;
  return isRunOn ? at : undefined;
}

/** "et al", "and others", with or without stops and commas. */
function etAlAt(tokens: readonly Token[], at: number): { etAl: boolean; next: number } {
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

/** "; CARE Group." or ", & CARE Group." after persons. */
function groupAt(text: string, tokens: readonly Token[], at: number): { name: string; next: number } | undefined {
  let from = at;
  if (!/^[,;]$/.test(tokens[from]?.text ?? '')) return undefined;
  const isSemicolon = tokens[from]?.text === ';';
  while (/^[,;]$/.test(tokens[from]?.text ?? '') || isConjunction(tokens[from])) from++;
  if (etAlAt(tokens, from).etAl) return undefined;
  let to = from;
  while (to < tokens.length && to - from < 14 && !/^[.:;(,]$/.test(tokens[to]?.text ?? '.') && !tokens[to]?.dotted)
    to++;
  if (tokens[to]?.dotted) to++;
  const start = tokens[from]?.start ?? 0;
  const end = tokens[to - 1]?.end ?? start;
  const name = text.slice(start, end).replace(/\.$/, '').trim();
  const isBody =
    /\b(?:group|consortium|investigators|collaborators?|collaboration|network|committee|society|association|team|study)\b/i.test(
      name,
    );
  return /^\p{Lu}/u.test(name) && (isBody || (isSemicolon && name.length < 40 && /\p{Lu}{2}/u.test(name)))
    ? { name, next: to }
    : undefined;
}

/** "Gagnier JJ", "De Luca C. J.", "Gagnier, J. J.", "van der Berg AB Jr". */
function familyFirst(tokens: readonly Token[], at: number): Read | undefined {
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
function initialsFirst(tokens: readonly Token[], at: number): Read | undefined {
  const given = initialsAt(tokens, at);
  if (given === at) return undefined;
  const family = familyAt(tokens, given);
  if (family === undefined) return undefined;
  return { author: person(tokens, given, family, at, given), form: 'initials-family', next: rankAt(tokens, family) };
}

/** "Flajolet, Philippe; Sedgewick, Robert". */
function familyCommaGiven(tokens: readonly Token[], at: number): Read | undefined {
  const family = familyAt(tokens, at);
  if (family === undefined || family - at > 3 || tokens[family]?.text !== ',') return undefined;
  let given = family + 1;
  if (!isName(tokens[given])) return undefined;
  while (given - family < 4 && (isName(tokens[given]) || isInitials(tokens[given]))) {
    if (tokens[given++]?.dotted) break;
  }
  const after = tokens[given];
  const closed = tokens[given - 1]?.dotted || !after || /^[;,.(]$/.test(after.text) || isConjunction(after);
  return closed
    ? { author: person(tokens, at, family, family + 1, given), form: 'family-comma-given', next: given }
    : undefined;
}

/** "Elizabeth Varkey Cherian", "Mark A. Keane": the last word is the family name. */
function givenFirst(tokens: readonly Token[], at: number): Read | undefined {
  let end = at;
  while (end - at < 4 && (isName(tokens[end]) || (end > at && isInitials(tokens[end])))) {
    if (tokens[end++]?.dotted && !isInitials(tokens[end - 1])) break;
  }
  let family = end - 1;
  if (end - at < 2 || !isName(tokens[at]) || !isName(tokens[family])) return undefined;
  while (family > at + 1 && nameParticles.has(tokens[family - 1]?.text.toLowerCase() ?? '')) family--;
  return { author: person(tokens, family, end, at, family), form: 'given-family', next: end };
}

/** The token after a family name: particles and one to four capitalised words. */
function familyAt(tokens: readonly Token[], at: number): number | undefined {
  let i = at;
  while (i - at < 3 && nameParticles.has(tokens[i]?.text.toLowerCase() ?? '') && !tokens[i]?.dotted && tokens[i + 1])
    i++;
  const first = tokens[i];
  if (!first || !/^(?:\p{Lu}|[dlO]'\p{Lu})/u.test(first.text) || (first.dotted && first.text !== 'St'))
    return undefined;
  i++;
  while (i - at < 6 && !tokens[i - 1]?.dotted && (isName(tokens[i]) || nameParticles.has(tokens[i]?.text ?? ''))) i++;
  return i;
}

function initialsAt(tokens: readonly Token[], at: number): number {
  let i = at;
  while (i - at < 5 && isInitials(tokens[i])) i++;
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
  return { family: words(from, to), given: words(givenFrom, givenTo) || null, literal: null };
}

/** A body, or a single family name, up to a stop, a colon or a year in brackets. */
function corporate(text: string, tokens: readonly Token[]): AuthorList {
  const none: AuthorList = { authors: [], etAl: false, form: 'none', span: { start: 0, end: 0 }, editors: false };
  const end = /(?:[.:](?=\s|$)|,?\s*\((?=(?:1[6-9]|20)\d\d|n\.d\.))/.exec(text.slice(0, 160));
  const before = end ? text.slice(0, end.index).trim() : '';
  if (!end || !before || !/^\p{Lu}/u.test(before)) return none;
  const start = text.search(/\S/);
  const span = { start, end: end.index };
  const alone = familyAt(tokens, 0);
  const et = alone === undefined ? undefined : etAlAt(tokens, alone);
  if (alone !== undefined && et?.etAl) {
    const family = tokens
      .slice(0, alone)
      .map((token) => token.text)
      .join(' ');
    return {
      authors: [{ family, given: null, literal: null }],
      etAl: true,
      form: 'family-only',
      span: { start, end: tokens[et.next - 1]?.end ?? 0 },
      editors: false,
    };
  }
  const isYear = end[0].includes('(');
  if (/^\p{Lu}[\p{L}'-]+$/u.test(before))
    return { ...none, authors: [{ family: before, given: null, literal: null }], form: 'family-only', span };
  if (isYear || (before.length <= 90 && corporateWords.test(before) && before.split(/\s+/).length <= 10)) {
    return { ...none, authors: [{ family: null, given: null, literal: before }], form: 'corporate', span };
  }
  return none;
}
