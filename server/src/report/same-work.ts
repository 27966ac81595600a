import { journalNamed } from '../data/journal-abbreviations.ts';
import type { ReferenceStyleData } from '../data/reference-style.ts';
import { fullPages } from '../facts/bibliography-pages.ts';
import type { Work, WorkName } from '../facts/work.ts';
import { workParts } from './format-work.ts';
import { dayOf } from './format-work-dates.ts';
import { formatEdition } from './format-work-fields.ts';
import { formatName, shownNames } from './format-work-names.ts';
import type { PatternField } from './format-work-pattern.ts';

/** The fields of a work that a list prints, by the words that a person is told. */
export const workFieldWords = {
  authors: 'authors',
  editors: 'editors',
  title: 'title',
  genre: 'kind of work',
  container: 'journal or book',
  year: 'year',
  yearLetter: 'letter of the year',
  month: 'month',
  volume: 'volume',
  issue: 'issue number',
  pages: 'pages',
  edition: 'edition',
  place: 'place',
  publisher: 'publisher',
  doi: 'DOI',
  pmid: 'PubMed number',
  pmcid: 'PMC number',
  url: 'address',
  accessed: 'day of access',
} as const satisfies Partial<Record<keyof Work, string>>;

export type WorkField = keyof typeof workFieldWords;

/** The fields of a work that a style prints. */
export function printedFields(work: Work, style: ReferenceStyleData): ReadonlySet<WorkField> {
  const names = workParts(work, style).map(({ field }) => (field ? (sameField[field] ?? field) : undefined));
  return new Set((Object.keys(workFieldWords) as readonly WorkField[]).filter((field) => names.includes(field)));
}

/** Fields of a pattern that print the same field of the work. */
const sameField: Readonly<Partial<Record<PatternField, PatternField>>> = {
  editorsFirst: 'editors',
  genreFirst: 'genre',
  range: 'pages',
  page: 'pages',
  article: 'pages',
};

/** Of the fields that a style prints, the first that differs between a work and what was read of its entry again. */
export function differingField(
  work: Work,
  reread: Work,
  printed: ReadonlySet<WorkField>,
  style: ReferenceStyleData,
): WorkField | undefined {
  for (const field of Object.keys(workFieldWords) as readonly WorkField[]) {
    if (isInAnother(field, work, reread)) continue;
    if (printed.has(field) ? !isSame(field, work, reread, style) : reread[field] !== null && !isEmpty(reread[field]))
      return field;
  }
  return undefined;
}

/**
 * Fields that a reader cannot tell apart by what is printed: what stands alone behind the title of a page or a book is its site
 * or its publisher, of publisher and place either may come first, and a thesis is called one though its author gave no word
 * for it.
 */
function isInAnother(field: WorkField, work: Work, reread: Work): boolean {
  if (field === 'genre') return work.genre === null && work.type === 'thesis';
  if (field === 'place' || field === 'publisher') {
    const isSwapped = bare(work.place ?? '') === bare(reread.publisher ?? '') && work.place !== null;
    if (isSwapped && bare(work.publisher ?? '') === bare(reread.place ?? '')) return true;
  }
  if (field !== 'container' && field !== 'publisher') return false;
  const isAlone = (work.container === null) !== (work.publisher === null);
  return isAlone && !inBook.has(work.type) && bare(issuerOf(work)) === bare(issuerOf(reread));
}

const inBook: ReadonlySet<Work['type']> = new Set(['article', 'chapter', 'conference']);

function issuerOf({ container, publisher }: Work): string {
  return [container, publisher].filter((name) => name !== null).join('. ');
}

function isEmpty(value: unknown): boolean {
  return Array.isArray(value) && value.length === 0;
}

function isSame(field: WorkField, work: Work, reread: Work, style: ReferenceStyleData): boolean {
  switch (field) {
    case 'authors':
      return sameAuthors(work, reread, style);
    case 'editors':
      return sameNames(shownNames(work.editors, false, style.editors).shown, reread.editors);
    case 'title':
      return bare(titleAndGenre(work)) === bare(titleAndGenre(reread));
    case 'genre':
      return work.type !== 'thesis' || bare(work.genre ?? '') === bare(reread.genre ?? '');
    case 'year':
      return work.year === reread.year;
    case 'container':
      return sameJournal(work.container ?? '', reread.container ?? '');
    case 'pages':
      return fullPages(work.pages ?? '') === fullPages(reread.pages ?? '');
    case 'edition':
      return bare(formatEdition(work.edition ?? '')) === bare(formatEdition(reread.edition ?? ''));
    case 'accessed':
      return bare(day(work.accessed ?? '')) === bare(day(reread.accessed ?? ''));
    case 'month':
      return bare(work.month ?? '').slice(0, 3) === bare(reread.month ?? '').slice(0, 3);
    default:
      return bare(work[field] ?? '') === bare(reread[field] ?? '');
  }
}

/** A bracket behind the title may be read as part of it. */
function titleAndGenre({ title, genre, type }: Work): string {
  return type === 'thesis' || genre === null ? (title ?? '') : `${title} [${genre}]`;
}

function day(written: string): string {
  const read = dayOf(written);
  return read ? `${read.year} ${read.month} ${read.day}` : written;
}

/** Without markup, and without what typesetting changes: quotes, dashes, white space, capitals and stops at the end. */
function bare(text: string): string {
  return text
    .replace(/<\/?su[bp]>|[*\\]/g, '')
    .replace(/[\u2018\u2019\u02bc]/g, "'")
    .replace(/[\u201c\u201d]/g, '"')
    .replace(/[\u2010-\u2015\u2212]/g, '-')
    .replace(/\s+/g, ' ')
    .replace(/[.,;:\s]{1,9}$/, '')
    .trim()
    .toLowerCase();
}

function sameJournal(one: string, other: string): boolean {
  const known = journalNamed(one);
  return (known !== undefined && known === journalNamed(other)) || signs(one) === signs(other);
}

function signs(text: string): string {
  return bare(text).replace(/[^\p{L}\p{N}]+/gu, '');
}

function sameAuthors(work: Work, reread: Work, style: ReferenceStyleData): boolean {
  const { shown, isCut, after } = shownNames(work.authors, work.etAl, style.authors);
  return sameNames(after ? [...shown, after] : shown, reread.authors) && reread.etAl === isCut;
}

const initials = {
  order: 'family-first',
  joint: ' ',
  stop: '',
  gap: '',
  hyphen: false,
  beforeSuffix: ' ',
  suffix: 'ordinal',
} as const;
const form = { ...initials, between: ', ', beforeSecond: ', ', beforeLast: ', ', etAl: '' };

function sameNames(names: readonly WorkName[], others: readonly WorkName[]): boolean {
  const all = (list: readonly WorkName[]): string => list.map((name) => bare(formatName(name, form))).join('|');
  return all(names) === all(others);
}
