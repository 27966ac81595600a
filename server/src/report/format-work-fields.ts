import { type JournalName, journalNamed } from '../data/journal-abbreviations.ts';
import type { ReferenceStyleData } from '../data/reference-style.ts';
import type { Work } from '../facts/work.ts';
import { formatDay, formatMonth } from './format-work-dates.ts';
import { formatNames } from './format-work-names.ts';
import { formatPages, pagesKind } from './format-work-pages.ts';
import type { PatternField } from './format-work-pattern.ts';
import { type Run, readRuns } from './format-work-runs.ts';

/** What a style prints for each field; null where the work has nothing. */
export type FieldValues = Readonly<Record<PatternField, readonly Run[] | null>>;

/** The values of a work in the forms of a style. */
export function fieldValues(work: Work, style: ReferenceStyleData): FieldValues {
  const pages = work.pages === null ? null : formatPages(work.pages, style.pages);
  const kind = work.pages === null ? undefined : pagesKind(work.pages, work.volume, work.doi);
  const isArticle = work.type === 'article';
  const [one, several] = style.editorLabels;
  return {
    authors: runs(formatNames(work.authors, work.etAl, style.authors)),
    editors: runs(formatNames(work.editors, false, style.editors)),
    editorsFirst: runs(formatNames(work.editors, false, style.authors)),
    editorLabel: text(work.editors.length > 1 ? several : one),
    title: runs(style.afterColon === 'capital' && work.title !== null ? raisedAfterColon(work.title) : work.title),
    genre: text(work.type === 'thesis' && work.genre !== null ? withinSentence(work.genre) : work.genre),
    genreFirst: text(work.genre === null ? null : work.genre.charAt(0).toUpperCase() + work.genre.slice(1)),
    container: text(work.container === null ? null : formatContainer(work.container, isArticle, style)),
    year: text(work.year === null ? null : `${work.year}`),
    yearLetter: text(work.year === null ? null : work.yearLetter),
    month: text(work.month === null ? null : formatMonth(work.month, style)),
    volume: text(work.volume),
    issue: text(work.issue),
    pages: text(pages),
    range: text(kind === 'range' ? pages : null),
    page: text(kind === 'page' ? pages : null),
    article: text(kind === 'article' ? pages : null),
    edition: text(work.edition === null ? null : formatEdition(work.edition)),
    place: text(work.place),
    publisher: text(work.publisher),
    doi: text(work.doi),
    pmid: text(work.pmid),
    pmcid: text(work.pmcid),
    url: text(work.url),
    accessed: text(work.accessed === null ? null : formatDay(work.accessed, style)),
  };
}

function runs(value: string | null): readonly Run[] | null {
  return value ? readRuns(value) : null;
}

function text(value: string | null): readonly Run[] | null {
  return value ? [{ text: value.replace(/(?<!\\)\*/g, '\\*'), italic: false }] : null;
}

/** A journal's name in the form of the style; one that is not known stays, but for the stops of an abbreviation. */
function formatContainer(container: string, isArticle: boolean, { journal: form }: ReferenceStyleData): string {
  if (!isArticle) return container;
  const known = journalNamed(container);
  switch (form) {
    case 'full':
      return known?.full ?? container;
    case 'stopped':
      return known ? withStops(known) : container;
    case 'abbreviated':
      return (
        known?.abbreviation ?? container.replace(/(?<=\p{L})\.(?=\s|$)/gu, '').replace(/(?<=\p{L})\.(?=\p{Lu})/gu, ' ')
      );
  }
}

/** "J. Med. Case Rep.": a word that the full name has too is not abbreviated. */
function withStops({ full, abbreviation }: JournalName): string {
  const whole = new Set(full.split(/[\s:,-]+/));
  return abbreviation
    .split(' ')
    .map((word) => (whole.has(word) || /^[^\p{L}]|^\p{Lu}{2,}$/u.test(word) ? word : `${word}.`))
    .join(' ');
}

/** "Barley itch: a review" as "Barley itch: A review"; only of plain words, so that "n-3", "p53" and "mRNA" stay. */
function raisedAfterColon(title: string): string {
  return title.replace(
    /(:\s)(a(?=\s)|[a-z\u00df-\u00ff]{2,40}(?=[\s,;.?!]|-\p{L}|$))/gu,
    (_, colon: string, word: string) => colon + word.charAt(0).toUpperCase() + word.slice(1),
  );
}

/** "Dissertation" and "Master's thesis" with a small letter; "PhD thesis" and "MD thesis" stay. */
function withinSentence(genre: string): string {
  return /^\p{Lu}\p{Ll}+(?!\p{L})/u.test(genre) ? genre.charAt(0).toLowerCase() + genre.slice(1) : genre;
}

/** "2", "2nd" and "2nd ed." as "2nd"; words stay. */
export function formatEdition(edition: string): string {
  const bare = edition.replace(/\s{1,9}(?:edition|edn?)\.?$/i, '');
  const number = /^(\d{1,3})(?:st|nd|rd|th)?\.?$/i.exec(bare)?.[1];
  return number === undefined ? bare : number + ordinalEnd(Number(number));
}

function ordinalEnd(number: number): string {
  if (number % 100 >= 11 && number % 100 <= 13) return 'th';
  return ['th', 'st', 'nd', 'rd'][number % 10] ?? 'th';
}
