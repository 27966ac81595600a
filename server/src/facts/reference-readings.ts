import type { Span } from '../text/span.ts';
import { publisherIn } from './reference-book.ts';
import { knownJournalAt } from './reference-journal.ts';
import { type Locator, readLocators } from './reference-locator.ts';
import type { Reading, YearPlace } from './reference-reading.ts';
import { trimMarks } from './reference-text.ts';
import { noParts, partsAt, splitAt, splitTitle, type TitleParts } from './reference-title.ts';
import { monthPattern, readYear } from './reference-year.ts';

/** What is known of an entry before its title and its locator are read. */
export interface Signs {
  /** Where the authors and the year behind them end. */
  readonly from: number;
  readonly early: YearPlace | undefined;
  readonly emphasis: readonly Span[];
  /** The pages of a chapter that stand before its book. */
  readonly chapter: Locator | undefined;
}

/** The ways to read what stands behind the authors, the likeliest first. */
export function* readings(text: string, signs: Signs): Generator<Reading> {
  const { from, early, emphasis, chapter } = signs;
  const locators = readLocators(text, from, early !== undefined);
  for (const behind of locators.length > 0 ? locators : [undefined]) {
    const placed = behind?.spans.year;
    const year = early ?? (behind?.year != null && placed ? { year: behind.year, span: placed } : readYear(text, from));
    const until = Math.min(behind?.span.start ?? text.length, early || !year ? text.length : year.span.start);
    const within = { start: from, end: until > from ? until : text.length };
    const locator = behind ?? chapter;
    const hasLocator = locator?.volume != null || locator?.pages != null;
    const found = titleParts(text, within, emphasis, hasLocator);
    const parts = behind
      ? withPublisherBehind(text, found, { start: behind.span.end, end: endOf(text, behind, year) })
      : found;
    yield { locator, year, parts };
    if (!hasLocator || parts.isChapter) continue;
    const known = knownJournalAt(text, trimMarks(text, within));
    if (known !== undefined) yield { locator, year, parts: partsAt(text, within, known) };
    if (behind && year && !early && !parts.container && isName(text.slice(year.span.end, behind.span.start)))
      yield { locator, year, parts: partsAround(text, from, year.span, behind.span.start) };
  }
}

/** Where what stands behind the pages ends: at the year, if that is not before them. */
function endOf(text: string, { span }: Locator, year: YearPlace | undefined): number {
  return year && year.span.start >= span.end ? year.span.start : text.length;
}

/** "..., 88-104. Barleyford: Mill Press, 2001": the publisher of a chapter stands behind its pages. */
function withPublisherBehind(text: string, parts: TitleParts, behind: Span): TitleParts {
  if (!parts.isChapter || parts.publisher || behind.end <= behind.start) return parts;
  return { ...parts, publisher: publisherIn(text, behind) };
}

const monthFirst = new RegExp(`^[\\s.,]{1,3}(?:${monthPattern})`);

/** Does a name stand between the year and the volume, and no month? */
function isName(between: string): boolean {
  return /^[\s.,]{1,3}\p{Lu}\p{L}/u.test(between) && !monthFirst.test(between);
}

/** "Barley itch in farmers 1990 J Farm Med 2 83-101": the year stands between title and journal. */
function partsAround(text: string, from: number, year: Span, to: number): TitleParts {
  return {
    ...noParts,
    title: trimMarks(text, { start: from, end: year.start }),
    container: trimMarks(text, { start: year.end, end: to }),
  };
}

/** Title and journal; one set in italics right before volume and pages is the journal. */
function titleParts(text: string, within: Span, emphasis: readonly Span[], hasLocator: boolean): TitleParts {
  const isJournal = ({ start, end }: Span): boolean =>
    hasLocator && start > within.start + 3 && start < within.end && within.end - end < 6;
  const italic = emphasis.find(isJournal);
  return italic ? splitAt(text, within, italic) : splitTitle(text, within, hasLocator);
}
