import { journalNamed } from '../data/journal-abbreviations.ts';
import type { Span } from '../text/span.ts';
import { isFragment, isJournalLike, isNamedJournal } from './reference-journal.ts';
import { leftoverIn } from './reference-leftover.ts';
import type { Locator } from './reference-locator.ts';
import type { TitleParts } from './reference-title.ts';

/** One way to take apart what stands behind the authors of an entry. */
export interface Reading {
  readonly locator: Locator | undefined;
  readonly parts: TitleParts;
  readonly year: YearPlace | undefined;
}

export interface YearPlace {
  readonly year: number;
  readonly span: Span;
}

/**
 * The first reading with nothing against it, else the one with the least, and of equals the first: most entries are
 * read once, and only a doubtful one costs more. `rest` is the text from the end of the authors on.
 */
export function bestReading(text: string, rest: Span, readings: Iterable<Reading>): Reading | undefined {
  let best: { readonly reading: Reading; readonly doubts: number } | undefined;
  for (const reading of readings) {
    const doubts = doubtsOf(text, rest, reading);
    if (!best || doubts < best.doubts) best = { reading, doubts };
    if (doubts === 0) break;
  }
  return best?.reading;
}

/** What speaks against a reading, in points; the weights were chosen so that a letter in no field outweighs all else. */
function doubtsOf(text: string, rest: Span, { locator, parts, year }: Reading): number {
  const { title, container, publisher } = parts;
  const words = ({ start, end }: Span): string => text.slice(start, end);
  const spans = [title, container, publisher, year?.span, ...Object.values(locator?.spans ?? {})];
  const unread = wordsIn(
    leftoverIn(text, [{ start: 0, end: rest.start }, ...spans.filter((span) => span !== undefined)]),
    words,
  );
  const isArticle = locator?.volume != null && !parts.isChapter;
  return (
    2 * Math.min(unread, 5) +
    (title ? titleDoubts(words(title)) : 1) +
    (container && isArticle ? containerDoubts(text, container) : 0) +
    (isArticle && !container ? 3 : 0)
  );
}

function wordsIn(pieces: readonly Span[], words: (span: Span) => string): number {
  return pieces.flatMap((piece) => words(piece).match(/[\p{L}\p{N}]+/gu) ?? []).length;
}

/** A title that holds volume and pages, or is nothing but a word of a journal's name. */
function titleDoubts(title: string): number {
  const holdsLocator = /\d(?:\(\d{1,4}\))?:\s?[a-z]?\d|(?:1[6-9]|20)\d\d;|\s\d{1,4}\s\d{1,5}-\d|\bvol\.?\s?\d/i.test(
    title,
  );
  return (holdsLocator ? 3 : 0) + (isFragment(title) ? 2 : 0) + (/^\p{Ll}/u.test(title) ? 1 : 0);
}

/** A journal that is not known and has none of the words and the shape of journals. */
function containerDoubts(text: string, container: Span): number {
  const name = text.slice(container.start, container.end);
  if (journalNamed(name)) return 0;
  const isLong = name.split(/\s/).length > 14;
  const isLike = isNamedJournal(text, container) || isJournalLike(text, container);
  return (isLong ? 2 : 0) + (isLike ? 0 : 1) + (/^\p{Ll}|\d$/u.test(name) ? 1 : 0);
}
