import { imprintCities } from '../data/place-names.ts';
import { publisherNames } from '../data/publisher-names.ts';
import type { Span } from '../text/span.ts';
import { readAuthors } from './reference-authors.ts';
import { bookParts, publisherIn } from './reference-book.ts';
import { noContainer, publisherBehind, trimContainer } from './reference-container.ts';
import { isFragment, isJournalLike, isNamedJournal, journalBoundary } from './reference-journal.ts';
import { trimMarks } from './reference-text.ts';

/** Title and container of an entry: what is left between its authors and its locator. */
export interface TitleParts {
  readonly title: Span | undefined;
  readonly container: Span | undefined;
  readonly publisher: Span | undefined;
  readonly isChapter: boolean;
}

/** Splits the rest of an entry. `hasLocator`: does volume or pages follow, so that a journal must be in it? */
export function splitTitle(text: string, within: Span, hasLocator: boolean): TitleParts {
  return tidied(text, pieces(text, within, hasLocator));
}

/** Without what is no container, and the container without what hangs on it. */
function tidied(text: string, parts: TitleParts): TitleParts {
  if (!parts.container) return parts;
  const { start, end } = parts.container;
  const words = text.slice(start, end);
  if (noContainer.test(words) || imprintCities.test(words)) return { ...parts, container: undefined };
  if (!parts.publisher && publisherNames.test(words))
    return { ...parts, container: undefined, publisher: parts.container };
  return { ...parts, container: trimContainer(text, parts.container) };
}

function pieces(text: string, within: Span, hasLocator: boolean): TitleParts {
  const rest = trimMarks(text, within);
  const quoted = quotedTitle(text, rest);
  if (quoted) return { ...noParts, title: quoted.title, ...inContainer(text, quoted.rest) };
  const chapter = /[.,?!]?\s(?:(?:In|in|IN)(?:\s?:|\.)?\s(?=[\p{Lu}\d])|(?:In|Dans|dans|En|Em)\s?:\s)/gu;
  for (const match of text.slice(rest.start, rest.end).matchAll(chapter)) {
    if (!isChapterMark(match[0], text.slice(rest.start + match.index + match[0].length, rest.end))) continue;
    const at = rest.start + match.index;
    const title = trimMarks(text, { start: rest.start, end: at + 1 });
    return { ...noParts, title, ...inContainer(text, { start: at + match[0].length, end: rest.end }), isChapter: true };
  }
  if (!hasLocator) return { ...noParts, ...bookParts(text, rest) };
  const boundary = journalBoundary(text, rest);
  if (boundary === undefined || isOneJournal(text, rest, boundary))
    return {
      ...noParts,
      ...(isJournalLike(text, rest) || (boundary === undefined && isNamedJournal(text, rest))
        ? { container: rest }
        : { title: rest }),
    };
  return {
    ...noParts,
    title: trimMarks(text, { start: rest.start, end: boundary }),
    container: trimMarks(text, { start: boundary, end: rest.end }),
  };
}

const noParts: TitleParts = { title: undefined, container: undefined, publisher: undefined, isChapter: false };

/** Is the piece before the boundary the beginning of the journal ("J. Lab. Clin. Med"), as in a style without titles? */
function isOneJournal(text: string, rest: Span, boundary: number): boolean {
  const piece = text.slice(rest.start, boundary).trim();
  return /^The$/i.test(piece) || (isFragment(piece) && isJournalLike(text, rest));
}

/** Splits the rest of an entry at a journal that is set in italics. */
export function splitAt(text: string, within: Span, italic: Span): TitleParts {
  const container = trimMarks(text, { start: italic.start, end: Math.min(italic.end, within.end) });
  const before = splitTitle(text, { start: within.start, end: italic.start }, false);
  const title = before.isChapter || quotedTitle(text, trimMarks(text, within)) ? before.title : undefined;
  return {
    ...noParts,
    isChapter: before.isChapter,
    title: title ?? trimMarks(text, { start: within.start, end: italic.start }),
    container,
  };
}

function quotedTitle(text: string, rest: Span): { title: Span; rest: Span } | undefined {
  const match = /^(["'])([^"]{4,400}?)\1(?=[\s,.;:)\p{Lu}]|$)/u.exec(text.slice(rest.start, rest.end));
  if (
    !match?.[2] ||
    /^(?:\s?[:-]\s|\s(?!in(?:\s|:|$))\p{Ll})/u.test(text.slice(rest.start + match[0].length, rest.end))
  )
    return undefined;
  const title = trimMarks(text, { start: rest.start + 1, end: rest.start + 1 + match[2].length });
  return { title, rest: trimMarks(text, { start: rest.start + match[0].length, end: rest.end }) };
}

/** "In: ", ". In Smith J, editor" and ", in Proc. ..." begin a container; "in London" does not. */
function isChapterMark(mark: string, following: string): boolean {
  if (mark.includes(':')) return true;
  return (
    /^[.?!,]\s/.test(mark) &&
    (/^[.?!]\sIn/.test(mark) ||
      /^(?:Proc|.{3,140}\b(?:[Ee]ds?\b|[Ee]ditors?|Proceedings|Conference|Symposium))/u.test(following))
  );
}

/** A book before its editors: "Skin and Farm, eds O. Fenn and C. Hay". */
function behindEditors(text: string, { start, end }: Span): Span | undefined {
  const match = /[,.]?\s[([]?(?:[Ee]ds?\.?|[Ee]dited by|ed\. by|[Hh]rsg\.?(?: von)?|[Éé]d\.)\s(?=\p{Lu})/u.exec(
    text.slice(start, end),
  );
  if (!match || readAuthors(text.slice(start, start + match.index)).authors.length > 0) return undefined;
  return trimMarks(text, { start, end: start + match.index });
}

/** How long the editors are that stand before a book ("Fenn OA, Hay CD, editors. ", "C. Hay (Hrsg.): "). */
function leadingEditors(words: string): number {
  const match =
    /^(.{3,300}?)(\(?(?<!\p{L})(?:[Ee]ds?|[Ee]ditors?|[Hh]rsg|Hg|dirs?|[Éé]ds?|[Cc]oords?|[Cc]omps?)(?!\p{L})\.?\)?)[,.:;]{0,2}\s/u.exec(
      words,
    );
  if (!match?.[1] || !match[2]) return 0;
  const { form, authors } = readAuthors(match[1]);
  const isPerson = authors.length > 0 && form !== 'corporate' && form !== 'none';
  const isBracketed = /^\(.{1,12}\)$/.test(match[2]);
  return isPerson || isBracketed ? match[0].length : 0;
}

/** The container behind "In": without its editors, and up to the publisher. */
function inContainer(text: string, span: Span): Pick<TitleParts, 'container' | 'publisher'> {
  let { start, end } = trimMarks(text, span);
  if (start >= end) return { container: undefined, publisher: undefined };
  const lead = /^in:?\s/i.exec(text.slice(start, end));
  if (lead) start += lead[0].length;
  const behind = behindEditors(text, { start, end });
  if (behind) return { container: behind, publisher: publisherIn(text, { start: behind.end, end }) };
  start += leadingEditors(text.slice(start, end));
  const stop =
    /[.,;]\s(?=(?:\d{1,3}(?:st|nd|rd|th)\sed|[^.]{2,60}:\s|vol\b|Vol\b|Springer|Elsevier|Wiley|Academic|Cambridge|Oxford|Lippincott|Saunders|McGraw|IEEE|ACM))|\s\((?:Vol|\d{1,3}(?:st|nd|rd|th)\sed|pp)|\.\s(?=\p{Lu}\p{Ll}{1,40},\s)/u.exec(
      text.slice(start, end),
    );
  const container = trimMarks(text, { start, end: stop ? start + stop.index : end });
  const publisher = stop ? publisherIn(text, { start: start + stop.index, end }) : undefined;
  const split = publisher ? undefined : publisherBehind(text, container);
  if (split) return split;
  return { container: container.end > container.start ? container : undefined, publisher };
}
