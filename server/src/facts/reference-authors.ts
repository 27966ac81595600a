import { bodyWords } from '../data/reference-words.ts';
import type { Span } from '../text/span.ts';
import { corporate, groupAt, isBodyAt } from './reference-bodies.ts';
import { isArticle } from './reference-initials.ts';
import {
  type AuthorForm,
  behindVan,
  familyCommaGiven,
  familyFirst,
  givenFirst,
  initialsFirst,
  type Read,
  type Reader,
  type ReferenceAuthor,
} from './reference-names.ts';
import { isRank, rankAt } from './reference-ranks.ts';
import { soleAuthor } from './reference-sole-author.ts';
import { etAlAt, isConjunction, isName, type Token, tokensOf } from './reference-tokens.ts';

/** The author part at the beginning of an entry. */
export interface AuthorList {
  readonly authors: readonly ReferenceAuthor[];
  readonly etAl: boolean;
  readonly form: AuthorForm;
  /** From the first author to the end of the part, with "et al." */
  readonly span: Span;
  readonly editors: boolean;
}

/** Reads the authors at the beginning of an entry, whatever the style. */
export function readAuthors(text: string): AuthorList {
  const same = sameAsBefore(text);
  if (same) return same;
  const tokens = tokensOf(text.slice(0, 6000));
  const sole = soleAuthor(text, tokens);
  if (sole) return sole;
  for (const reader of [familyFirst, initialsFirst, familyCommaGiven, givenFirst]) {
    const list = readList(text, tokens, reader);
    if (list) return list;
  }
  return corporate(text, tokens);
}

/** "---. Barley and Reed": the dashes stand for the authors of the entry before. */
function sameAsBefore(text: string): AuthorList | undefined {
  const dashes = /^\s{0,3}([-_\u2014\u2013]{2,6})[.,:]?\s/.exec(text)?.[1];
  if (dashes === undefined) return undefined;
  const start = text.indexOf(dashes);
  const span = { start, end: start + dashes.length };
  const author = { family: null, given: null, literal: dashes, suffix: null, span };
  return { authors: [author], etAl: false, form: 'corporate', span, editors: false };
}

function readList(text: string, tokens: readonly Token[], reader: Reader): AuthorList | undefined {
  const first = reader(tokens, 0);
  if (!first || !endsFirst(tokens, first)) return undefined;
  const isSemicolon = tokens[first.next]?.text === ';';
  const authors = [first.author];
  let at = first.next;
  for (;;) {
    const from = afterSeparator(tokens, at, first.form);
    if (from === undefined || (isSemicolon && from === at)) break;
    const read = next(tokens, from, reader, first.form) ?? loneName(tokens, from, reader, first.form);
    if (!read || (read.form === 'given-family' && authors.length === 0)) break;
    authors.push(read.author);
    at = read.next;
  }
  const group = groupAt(text, tokens, at);
  if (group) {
    authors.push(group.author);
    at = group.next;
  }
  const rest = etAlAt(tokens, at);
  const behind = rest.etAl && tokens[rest.next]?.text === ';' ? groupAt(text, tokens, rest.next) : undefined;
  if (behind) authors.push(behind.author);
  const start = tokens[0]?.start ?? 0;
  const end = tokens[(behind ?? rest).next - 1]?.end ?? start;
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
  if (tokens[at]?.text === 'The') return undefined;
  const same = reader(tokens, at);
  if (same) return same;
  if (isBodyAt(tokens, at)) return undefined;
  if (form === 'given-family') return initialsFirst(tokens, at);
  if (form === 'family-comma-given') return initialsFirst(tokens, at) ?? givenFirst(tokens, at);
  if (form === 'family-comma-initials' || form === 'family-initials') return initialsFirst(tokens, at);
  return undefined;
}

/** "Alia" of "Moss TA, Alia, Fenn OA, Reed BB": one name without initials, where two with initials follow it. */
function loneName(tokens: readonly Token[], at: number, reader: Reader, form: AuthorForm): Read | undefined {
  const name = tokens[at];
  if (form !== 'family-initials' || !name || !isName(name) || name.dotted || tokens[at + 1]?.text !== ',')
    return undefined;
  const second = reader(tokens, at + 2);
  if (!second || tokens[second.next]?.text !== ',' || !reader(tokens, second.next + 1)) return undefined;
  const author = {
    family: name.text,
    given: null,
    literal: null,
    suffix: null,
    span: { start: name.start, end: name.end },
  };
  return { author, form, next: at + 1 };
}

/** A first name must be closed by something, so that "Vitamin D deficiency ..." is no author. */
function endsFirst(tokens: readonly Token[], { next: at, form }: Read): boolean {
  const after = tokens[at];
  if (/^(?:The|An|On|In|For|From)$/.test(tokens[0]?.text ?? '')) return false;
  if (form === 'given-family')
    return (
      etAlAt(tokens, at).etAl ||
      isConjunction(after) ||
      (after?.text === ',' && tokens[at + 1]?.text === '"') ||
      (after?.text === ',' && givenFirst(tokens, at + 1) !== undefined) ||
      (after?.text === ',' && isConjunction(tokens[at + 1]))
    );
  if (!after) return true;
  if (form === 'family-initials' && isGivenName(tokens, at)) return false;
  if (tokens[at - 1]?.dotted && form !== 'initials-family') return true;
  return (
    /^[,;:.(&"\d]$|^\d/.test(after.text) ||
    tokens[at - 1]?.dotted === true ||
    isConjunction(after) ||
    etAlAt(tokens, at).etAl ||
    (form === 'family-initials' && isArticle(tokens, at)) ||
    (form === 'family-initials' && isSoleAuthor(tokens, at))
  );
}

/** "David R. Moss, Hay D. Reed" and "David R Moss and Hay Reed": what looked like the family name is a given one. */
function isGivenName(tokens: readonly Token[], at: number): boolean {
  const family = behindVan(tokens, at);
  if (!isName(tokens[family]) || tokens[family]?.dotted) return false;
  const end = rankAt(tokens, family + 1).next;
  const mark = tokens[end];
  if (!mark) return false;
  if (isConjunction(mark))
    return givenFirst(tokens, end + 1) !== undefined && !/^\p{Lu}{2}/u.test(tokens[at - 1]?.text ?? '');
  const second = mark.text === ',' ? givenFirst(tokens, end + (isConjunction(tokens[end + 1]) ? 2 : 1)) : undefined;
  return second?.author.given?.includes(' ') === true && /\s\p{Lu}$/u.test(second.author.given);
}

/** "Moss TA Barley itch in ...": a sole author whose full stop was forgotten; "Vitamin D Deficiency" is none. */
function isSoleAuthor(tokens: readonly Token[], at: number): boolean {
  const [family, initials, after] = [tokens[0], tokens[at - 1], tokens[at]];
  if (at !== 2 || !family || !initials || !after || !isName(family) || !/^\p{Lu}{1,2}$/u.test(initials.text))
    return false;
  return /^\p{Lu}\p{Ll}+$/u.test(after.text) && !wordsBeforeLetters.test(family.text) && !bodyWords.test(family.text);
}

/** Words that a single capital letter follows in titles. */
const wordsBeforeLetters =
  /^(?:Vitamins?|Hepatitis|Types?|Group|Factor|Protein|Grade|Class|Stage|Part|Chapter|Appendix|Influenza|Grou?p|Immunoglobulin|Interleukin|Cyclin|Coenzyme|Phase|Child|Schedule|Streptococcus|The|An?|In|On|Of|For|From|With|World|Haemophilus|Botulinum|Amphotericin|Cyclosporin|Hemophilia|Haemophilia|Apolipoprotein|Neisseria|Severe|Acute|Chronic)$/;

function afterSeparator(tokens: readonly Token[], at: number, form: AuthorForm): number | undefined {
  let from = at;
  const token = tokens[from];
  if (!token) return undefined;
  if (/^[,;]$/.test(token.text)) from++;
  while (
    tokens[from]?.text === '…' ||
    tokens[from]?.text === ',' ||
    (tokens[from]?.text === '.' && (tokens[from + 1]?.text === '.' || tokens[from - 1]?.text === '.'))
  )
    from++;
  if (isConjunction(tokens[from]) && !etAlAt(tokens, from).etAl) from++;
  if (from > at) return from;
  const isRunOn = (form === 'family-comma-initials' && tokens[at - 1]?.dotted === true) || isRank(tokens[at - 1]);
  return isRunOn ? at : undefined;
}
