import type { Span } from '../text/span.ts';
import { type AuthorList, readAuthors } from './reference-authors.ts';
import { asPublisher } from './reference-book.ts';
import { readFurther } from './reference-further.ts';
import { type Identifiers, readIdentifiers } from './reference-identifiers.ts';
import { type Locator, readLocator } from './reference-locator.ts';
import { bestReading } from './reference-reading.ts';
import { readings } from './reference-readings.ts';
import { type EntryText, trimMarks } from './reference-text.ts';
import { noParts, type TitleParts } from './reference-title.ts';
import { readEarlyYear } from './reference-year.ts';

/** The parts of a reference that have a place in its text. */
export type ReferenceField =
  | 'authors'
  | 'title'
  | 'container'
  | 'year'
  | 'volume'
  | 'issue'
  | 'pages'
  | 'publisher'
  | 'doi'
  | 'pmid'
  | 'pmcid'
  | 'accessed'
  | 'month'
  | 'editors'
  | 'edition'
  | 'place'
  | 'url';

/** Places in the text of an entry. */
export type Places = Readonly<Partial<Record<ReferenceField, Span>>>;

/** What was told apart in the text of one entry; spans count in `plain`. */
export interface ReferenceParts {
  readonly ids: Identifiers;
  readonly list: AuthorList;
  /** Of a chapter or a volume; read where `places.editors` stands. */
  readonly editors: AuthorList['authors'];
  readonly locator: Locator | undefined;
  readonly year:
    | {
        readonly year: number;
        readonly month?: string | null;
        readonly monthSpan?: Span | undefined;
        readonly span: Span;
      }
    | undefined;
  /** Stands the year right behind the authors? */
  readonly isYearEarly: boolean;
  readonly isChapter: boolean;
  readonly places: Places;
}

/** Takes an entry apart from both ends: identifiers, authors, year and pages; what is left holds title and journal. */
export function readParts({ plain, emphasis }: EntryText): ReferenceParts {
  const identified = readIdentifiers(plain);
  const chapter = pagesBeforeBook(identified.rest);
  const ids = { ...identified, rest: chapter?.rest ?? identified.rest };
  const list = readAuthors(ids.rest);
  const early = earlyYear(ids.rest, list.span.end);
  const from = early?.end ?? list.span.end;
  const rest = { start: from, end: ids.rest.length };
  const reading = bestReading(ids.rest, rest, readings(ids.rest, { from, early, emphasis, chapter: chapter?.locator }));
  const { locator, year, parts } = reading ?? { locator: undefined, year: early, parts: noParts };
  const found: Readonly<Partial<Record<ReferenceField, Span | undefined>>> = {
    authors: list.authors.length > 0 ? trimMarks(ids.rest, list.span) : undefined,
    ...locator?.spans,
    ...(early?.monthSpan ? { month: early.monthSpan } : {}),
    year: year?.span,
    ...ids.spans,
    ...withPublisher(ids.rest, untilOnline(plain, parts)),
    title: parts.title,
  };
  const taken = Object.values(found).filter((span) => span !== undefined);
  const further = readFurther(ids.rest, taken, found.publisher);
  const filled = Object.entries({ ...found, ...further.places }).filter(([, span]) => span && span.end > span.start);
  const { isChapter } = parts;
  const { editors } = further;
  return {
    ids,
    list,
    editors,
    locator,
    year,
    isYearEarly: early !== undefined,
    isChapter,
    places: Object.fromEntries(filled),
  };
}

/** "Barley itch, pp. 12-20 in Skin and Farm": the pages, and the text with "In:" in their place; same length. */
function pagesBeforeBook(text: string): { readonly rest: string; readonly locator: Locator } | undefined {
  const match = /[,.]?\s(?:pp\.|[Pp]ages)\s(\d{1,5}-\d{1,5})\sin\s(?=\p{Lu})/u.exec(text);
  const pages = match?.[1];
  if (!match || pages === undefined) return undefined;
  const end = match.index + match[0].length;
  const start = match.index + match[0].indexOf(pages);
  const span = { start, end: start + pages.length };
  return {
    rest: `${text.slice(0, match.index)}${' In: '.padStart(match[0].length)}${text.slice(end)}`,
    locator: { span, year: null, month: null, volume: null, issue: null, pages, spans: { pages: span } },
  };
}

/** The year behind the authors, unless it begins the title ("2011 barley guideline") and the locator has another. */
function earlyYear(text: string, from: number): ReturnType<typeof readEarlyYear> {
  const early = readEarlyYear(text, from);
  if (!early || early.end !== early.span.end) return early;
  const later = readLocator(text, early.end);
  return later?.year != null && later.volume !== null && later.span.start > early.end + 20 ? undefined : early;
}

/** "J Farm Med [Internet]. Barley Press" before the date: the journal ends at the bracket. */
function untilOnline(plain: string, parts: TitleParts): TitleParts {
  const { container, publisher } = parts;
  if (!container || publisher) return parts;
  const match = /\s?\[(?:Internet|Online)\]\.\s/i.exec(plain.slice(container.start, container.end));
  if (!match || match.index === 0) return parts;
  const at = container.start + match.index;
  return {
    ...parts,
    container: trimMarks(plain, { start: container.start, end: at }),
    publisher: trimMarks(plain, { start: at + match[0].length, end: container.end }),
  };
}

function withPublisher(
  text: string,
  { container, publisher, isChapter }: TitleParts,
): Pick<Places, 'container' | 'publisher'> {
  if (publisher || !container || isChapter)
    return { ...(container ? { container } : {}), ...(publisher ? { publisher } : {}) };
  const named = asPublisher(text, container);
  return named ? { publisher: named } : { container };
}
