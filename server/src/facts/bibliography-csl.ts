import { dateFromParts, isoDate, monthOf, unknownDate, type WorkDate, wordsOfDate } from './bibliography-dates.ts';
import { bareDoi, barePmid, fullPmcid, notedIdentifier } from './bibliography-identifiers.ts';
import { fullPages } from './bibliography-pages.ts';
import type { ReferenceType } from './reference-kind.ts';
import { unknownWork, type Work, type WorkName } from './work.ts';

type Item = Readonly<Record<string, unknown>>;

/** The types of CSL that mean one of ours; all others are `other`. */
const types: Readonly<Record<string, ReferenceType>> = {
  article: 'article',
  'article-journal': 'article',
  'article-magazine': 'article',
  'article-newspaper': 'article',
  review: 'article',
  book: 'book',
  report: 'book',
  chapter: 'chapter',
  'entry-encyclopedia': 'chapter',
  'entry-dictionary': 'chapter',
  'paper-conference': 'conference',
  thesis: 'thesis',
  webpage: 'web',
  post: 'web',
  'post-weblog': 'web',
  // What Crossref gives for a DOI.
  'journal-article': 'article',
  monograph: 'book',
  'book-chapter': 'chapter',
  'proceedings-article': 'conference',
  dissertation: 'thesis',
};

/** The work that an item of CSL-JSON means, or one of Pandoc's `references:`, which are the same as YAML. */
export function workOfCsl(item: Item): Work {
  const text = (name: string): string | null => textOf(item[name]);
  const authors = namesOf(item.author);
  const issued = dateOf(item.issued);
  const type = types[text('type') ?? ''] ?? 'other';
  const pages = text('page') ?? (text('type') === 'article' ? null : text('number'));
  const doi = text('DOI');
  const note = typeof item.note === 'string' ? item.note : '';
  const pmid = text('PMID') ?? notedIdentifier(note, 'PMID');
  const pmcid = text('PMCID') ?? notedIdentifier(note, 'PMCID');
  return {
    ...unknownWork,
    type,
    authors: authors.filter(({ literal }) => literal !== 'others'),
    etAl: authors.some(({ literal }) => literal === 'others'),
    editors: namesOf(item.editor),
    title: titleOf(text('title')),
    container: plainOf(text('container-title') ?? text('container-title-short')),
    year: issued.year,
    month: issued.month,
    volume: text('volume'),
    issue: text('issue'),
    pages: pages === null ? null : fullPages(pages),
    edition: text('edition'),
    publisher: plainOf(text('publisher')),
    place: plainOf(text('publisher-place')),
    doi: doi === null ? null : bareDoi(doi),
    pmid: pmid === null ? null : barePmid(pmid),
    pmcid: pmcid === null ? null : fullPmcid(pmcid),
    url: text('URL'),
    accessed: wordsOfDate(dateOf(item.accessed)),
  };
}

/** Is it a mapping, as every item is? */
export function isItem(value: unknown): value is Item {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** The key of an item; numbers are keys too. */
export function keyOfCsl({ id }: Item): string | undefined {
  const key = textOf(id);
  return key === null ? undefined : key;
}

/** Crossref gives a list of titles, of which the first is the title. */
function textOf(value: unknown): string | null {
  if (Array.isArray(value) && typeof value[0] === 'string') return textOf(value[0]);
  if (typeof value === 'number' && Number.isFinite(value)) return `${value}`;
  if (typeof value !== 'string') return null;
  const text = value.replace(/\s+/g, ' ').trim();
  return text === '' ? null : text;
}

/** Titles keep italics, raised and lowered letters; all other markup goes. */
function titleOf(written: string | null): string | null {
  return plainTags(written?.replace(/<\/?(?:i|em)>/g, '*') ?? null);
}

function plainOf(written: string | null): string | null {
  return plainTags(written?.replace(/<\/?(?:i|em)>/g, '') ?? null);
}

function plainTags(written: string | null): string | null {
  return written?.replace(/<\/?(?:b|strong|sc)>|<span(?: [^<>]{0,100})?>|<\/span>/g, '') ?? null;
}

function namesOf(value: unknown): readonly WorkName[] {
  const list: readonly unknown[] = Array.isArray(value) ? value : value === undefined || value === null ? [] : [value];
  return list.flatMap((name) => {
    const read = typeof name === 'string' ? literalName(name) : isItem(name) ? nameOf(name) : undefined;
    return read ? [read] : [];
  });
}

function literalName(written: string): WorkName | undefined {
  const literal = textOf(written);
  return literal === null ? undefined : { family: null, given: null, literal };
}

/** Particles belong to the family name, as medical lists print them. */
function nameOf(name: Item): WorkName | undefined {
  const text = (key: string): string | null => textOf(name[key]);
  const literal = text('literal') ?? text('name');
  if (literal !== null) return { family: null, given: null, literal };
  const words = [text('dropping-particle'), text('non-dropping-particle'), text('family')];
  const family = words.filter((word) => word !== null).join(' ');
  const given = text('given');
  if (family === '') return given === null ? undefined : { family: null, given: null, literal: given };
  const suffix = text('suffix');
  return { family, given, literal: null, ...(suffix !== null && { suffix }) };
}

/** Dates come as parts, as one word, or as Pandoc lets one write them: `2011`, `2011-03-05`, `{year: 2011}`. */
function dateOf(value: unknown): WorkDate {
  if (typeof value === 'string' || typeof value === 'number') return dateOfWords(`${value}`);
  if (Array.isArray(value)) return dateOf(value[0]);
  if (!isItem(value)) return unknownDate;
  const parts = Array.isArray(value['date-parts']) ? value['date-parts'][0] : undefined;
  const season = textOf(value.season);
  if (Array.isArray(parts)) {
    const date = dateFromParts(parts.map((part: unknown) => textOf(part) ?? undefined));
    return date.month === null && season !== null && !/^\d/.test(season) ? { ...date, month: season } : date;
  }
  if (value.year !== undefined) return withMonth(value);
  const words = textOf(value.raw) ?? textOf(value.literal);
  return words === null ? unknownDate : dateOfWords(words);
}

function withMonth(value: Item): WorkDate {
  const month = monthOf(textOf(value.month) ?? '');
  const day = textOf(value.day);
  const { year } = dateFromParts([textOf(value.year) ?? undefined]);
  return { year, month: month !== null && day !== null ? `${month} ${Number(day) || day}` : month };
}

function dateOfWords(words: string): WorkDate {
  const iso = isoDate(words);
  if (iso) return iso;
  const year = /\b(?:1[5-9]|20)\d\d\b/.exec(words)?.[0];
  return { year: year === undefined ? null : Number(year), month: null };
}
