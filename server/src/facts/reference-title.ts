import { imprintCities } from '../data/place-names.ts';
import { publisherNames } from '../data/publisher-names.ts';
import { allMatches } from '../text/all-matches.ts';
import type { Span } from '../text/span.ts';
import { bookParts } from './reference-book.ts';
import { inContainer, isChapterMark } from './reference-chapter.ts';
import { noContainer, trimContainer, withBeginning, withoutDate } from './reference-container.ts';
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
  const whole = parts.title && !parts.isChapter ? withBeginning(text, parts.title, parts.container) : undefined;
  return { ...parts, ...whole, container: trimContainer(text, whole?.container ?? parts.container) };
}

function pieces(text: string, within: Span, hasLocator: boolean): TitleParts {
  const rest = hasLocator ? trimMarks(text, within) : withoutDate(text, trimMarks(text, within));
  const quoted = quotedTitle(text, rest);
  if (quoted) {
    const isChapter = /^(?:[a-z]{3}\.\s)?in(?![\p{L}\p{N}])/iu.test(text.slice(quoted.rest.start, quoted.rest.end));
    return { ...noParts, title: quoted.title, ...inContainer(text, quoted.rest), isChapter };
  }
  const chapter = /[.,?!]?\s(?:(?:In|in|IN)(?:\s?:|\.)?\s(?=[\p{Lu}\d])|(?:In|Dans|dans|En|Em)\s?:\s)/gu;
  for (const match of allMatches(text.slice(rest.start, rest.end), chapter)) {
    if (!isChapterMark(match[0], text.slice(rest.start + match.index + match[0].length, rest.end))) continue;
    const at = rest.start + match.index;
    const title = trimMarks(text, { start: rest.start, end: at + 1 });
    return { ...noParts, title, ...inContainer(text, { start: at + match[0].length, end: rest.end }), isChapter: true };
  }
  if (!hasLocator) return { ...noParts, ...bookParts(text, rest) };
  const boundary = journalBoundary(text, rest);
  const acronym = boundary === undefined ? /,\s(\p{Lu}{4,8})$/u.exec(text.slice(rest.start, rest.end)) : null;
  if (acronym?.[1] && acronym.index > 10) {
    const start = rest.end - acronym[1].length;
    return {
      ...noParts,
      title: trimMarks(text, { start: rest.start, end: start }),
      container: { start, end: rest.end },
    };
  }
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

/** Nothing was read. */
export const noParts: TitleParts = { title: undefined, container: undefined, publisher: undefined, isChapter: false };

/** Is the piece before the boundary the beginning of the journal ("J. Lab. Clin. Med"), as in a style without titles? */
function isOneJournal(text: string, rest: Span, boundary: number): boolean {
  const piece = text.slice(rest.start, boundary).trim();
  return /^The$/i.test(piece) || (isFragment(piece) && isJournalLike(text, rest));
}

/** Title and journal to the left and right of an offset. */
export function partsAt(text: string, within: Span, boundary: number): TitleParts {
  const title = trimMarks(text, { start: within.start, end: boundary });
  return tidied(text, { ...noParts, title, container: trimMarks(text, { start: boundary, end: within.end }) });
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
