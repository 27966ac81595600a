import { bodyWords, corporateWords, titleConnectors } from '../data/reference-words.ts';
import type { AuthorList } from './reference-authors.ts';
import { familyAt, type ReferenceAuthor } from './reference-names.ts';
import { etAlAt, isConjunction, type Token } from './reference-tokens.ts';

/** "ESMO Guidelines Working Group" is a body, though its first word might be initials. */
export function isBodyAt(tokens: readonly Token[], at: number): boolean {
  const end = tokens.findIndex(({ text, dotted }, i) => i >= at && (dotted || /^[,;.:(]$/.test(text)));
  return tokens.slice(at, end < 0 ? at : end + 1).some(({ text }) => bodyWords.test(text));
}

/** "; CARE Group." or ", & CARE Group." after persons. */
export function groupAt(
  text: string,
  tokens: readonly Token[],
  at: number,
): { author: ReferenceAuthor; next: number } | undefined {
  let from = at;
  if (!/^[,;]$/.test(tokens[from]?.text ?? '')) return undefined;
  const isSemicolon = tokens[from]?.text === ';';
  while (/^(?:[,;]|for|on|behalf|of|the)$/.test(tokens[from]?.text ?? '') || isConjunction(tokens[from])) from++;
  if (etAlAt(tokens, from).etAl) return undefined;
  let to = from;
  while (to < tokens.length && to - from < 14 && !/^[.:;(,]$/.test(tokens[to]?.text ?? '.') && !tokens[to]?.dotted)
    to++;
  if (tokens[to]?.dotted) to++;
  const start = tokens[from]?.start ?? 0;
  const end = tokens[to - 1]?.end ?? start;
  const name = text.slice(start, end).replace(/\.$/, '').trim();
  const isBody =
    /\b(?:group|consortium|investigators|collaborators?|collaboration|network|committee|society|association|team|study|registry)\b/i.test(
      name,
    );
  return /^\p{Lu}/u.test(name) && (isBody || (isSemicolon && name.length < 40 && /\p{Lu}{2}/u.test(name)))
    ? {
        author: { family: null, given: null, literal: name, suffix: null, span: { start, end: start + name.length } },
        next: to,
      }
    : undefined;
}

/** A body, or a single family name, up to a stop, a colon or a year in brackets. */
export function corporate(text: string, tokens: readonly Token[]): AuthorList {
  const none: AuthorList = { authors: [], etAl: false, form: 'none', span: { start: 0, end: 0 }, editors: false };
  const end = /(?:[.:](?=\s|$)|,?\s{0,3}\((?=(?:1[6-9]|20)\d\d|n\.d\.)|,\s(?="|(?:1[6-9]|20)\d\d\.\s))/.exec(
    text.slice(0, 160),
  );
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
      authors: [{ family, given: null, literal: null, suffix: null, span: { start, end: start + family.length } }],
      etAl: true,
      form: 'family-only',
      span: { start, end: tokens[et.next - 1]?.end ?? 0 },
      editors: false,
    };
  }
  if (/\b(?:Vol|VOL|J|Rev|Ann|Proc)$/.test(before)) return none;
  if (end[0].startsWith(':') && before.split(/\s/).some((word) => /^\p{Ll}{5,}/u.test(word))) return none;
  const isNamed = before.split(/\s/).every((word) => /^\p{Lu}/u.test(word) || titleConnectors.has(word));
  const isYear = end[0].includes('(') || (isNamed && /^\.\s\((?:(?:1[6-9]|20)\d\d|n\.d\.)/.test(text.slice(end.index)));
  if (isYear && /\d:\s?\d|\s\d{1,4}$/.test(before)) return none;
  if (/^\p{Lu}[\p{L}'-]+$/u.test(before))
    return {
      ...none,
      authors: [{ family: before, given: null, literal: null, suffix: null, span }],
      form: 'family-only',
      span,
    };
  if (isYear || (before.length <= 90 && corporateWords.test(before) && before.split(/\s+/).length <= 10)) {
    return {
      ...none,
      authors: [{ family: null, given: null, literal: before, suffix: null, span }],
      form: 'corporate',
      span,
    };
  }
  return none;
}
