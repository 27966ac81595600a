import { unmistakableGivenNames } from '../data/reference-given-names.ts';
import type { AuthorList } from './reference-authors.ts';
import { givenFirst } from './reference-names.ts';
import type { Token } from './reference-tokens.ts';

/**
 * "Tom A. Moss. Title": a single author with the given name first. Another list of authors shows its form by its
 * commas; here the given name must be a known one, or what follows can be no title.
 */
export function soleAuthor(text: string, tokens: readonly Token[]): AuthorList | undefined {
  const read = givenFirst(tokens, 0);
  if (!read) return undefined;
  const { author, form } = read;
  const after = text.slice(author.span.end - (tokens[read.next - 1]?.dotted ? 1 : 0), author.span.end + 300);
  const isKnown = unmistakableGivenNames.has(author.given?.split(/[\s-]/)[0] ?? '');
  const hasInitial = /\s\p{Lu}\.\s/u.test(text.slice(author.span.start, author.span.end));
  if (!((isKnown || hasInitial) && endsAuthor(after)) && !(isKnown && beginsTitle(after))) return undefined;
  return { authors: [author], etAl: false, form, span: author.span, editors: false };
}

/** ' (2017)' and ', "Barley itch': the year or a title in quotes. */
function endsAuthor(after: string): boolean {
  return /^[.,]?\s\((?:1[6-9]|20)\d\d|^[.,]\s["']\p{Lu}|^\.\s(?:1[6-9]|20)\d\d\.\s/u.test(after);
}

/** '. Barley itch in a farmer. ' with something behind it: a piece in small letters, as no name and no journal is. */
function beginsTitle(after: string): boolean {
  return /^[.:,]\s\p{Lu}[\p{L}'-]{0,30}(?:\s(?:\d[\p{L}\d-]{0,20}|\p{Lu}[\p{L}-]{0,30})){0,3}\s\p{Ll}[^.?!]{2,200}[.?!]\s\p{Lu}/u.test(
    after,
  );
}
