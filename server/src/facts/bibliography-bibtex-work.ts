import { isoDate, monthOf, type WorkDate, wordsOfDate } from './bibliography-dates.ts';
import { bareDoi, barePmid, fullPmcid, notedIdentifier } from './bibliography-identifiers.ts';
import { decodeLatex } from './bibliography-latex.ts';
import { readNames } from './bibliography-names.ts';
import { fullPages } from './bibliography-pages.ts';
import type { ReferenceType } from './reference-kind.ts';
import { unknownWork, type Work } from './work.ts';

/** The value of a field as written, without what encloses it; undefined where there is none. */
export type BibtexFields = (name: string) => string | undefined;

const types: Readonly<Record<string, ReferenceType>> = {
  article: 'article',
  periodical: 'article',
  review: 'article',
  suppperiodical: 'article',
  book: 'book',
  mvbook: 'book',
  booklet: 'book',
  collection: 'book',
  manual: 'book',
  proceedings: 'book',
  reference: 'book',
  report: 'book',
  techreport: 'book',
  inbook: 'chapter',
  incollection: 'chapter',
  inreference: 'chapter',
  suppbook: 'chapter',
  inproceedings: 'conference',
  conference: 'conference',
  phdthesis: 'thesis',
  mastersthesis: 'thesis',
  thesis: 'thesis',
  online: 'web',
  electronic: 'web',
  www: 'web',
  webpage: 'web',
};

/** The work that the fields of a BibTeX or BibLaTeX entry mean. */
export function workOfBibtex(type: string, field: BibtexFields): Work {
  const text = (...names: readonly string[]): string | null => firstOf(field, names, (value) => decodeLatex(value));
  const authors = readNames(field('author') ?? '');
  const date = dateOf(field);
  const doi = plainUrl(field('doi') ?? '');
  const pages = text('pages', 'eid', 'article-number', 'articleno');
  const eprint = (kind: RegExp): string | null =>
    kind.test(field('eprinttype') ?? field('archiveprefix') ?? '') ? text('eprint') : null;
  const note = `${field('note') ?? ''}\n${field('annotation') ?? ''}`;
  const pmid = text('pmid') ?? eprint(/^\s*(?:pubmed|pmid|medline)/i) ?? notedIdentifier(note, 'PMID');
  const pmcid = text('pmcid', 'pmc') ?? eprint(/^\s*pmc/i) ?? notedIdentifier(note, 'PMCID');
  const url = field('url') ?? /\\url\{([^{}]{1,500})\}/.exec(field('howpublished') ?? '')?.[1];
  return {
    ...unknownWork,
    type: types[type] ?? (url !== undefined && doi === null ? 'web' : 'other'),
    authors: authors.names,
    etAl: authors.etAl,
    editors: readNames(field('editor') ?? '').names,
    title: titleOf(field),
    container: text('journaltitle', 'journal', 'booktitle', 'maintitle', 'shortjournal'),
    year: date.year,
    month: date.month,
    volume: text('volume'),
    issue: type === 'techreport' || type === 'report' ? null : text('issue', 'number'),
    pages: pages === null ? null : fullPages(pages),
    edition: editionOf(text('edition')),
    publisher: text('publisher', 'institution', 'school', 'organization'),
    place: text('location', 'address'),
    doi: doi === null ? null : bareDoi(doi),
    pmid: pmid === null ? null : barePmid(pmid),
    pmcid: pmcid === null ? null : fullPmcid(pmcid),
    url: url === undefined ? null : plainUrl(url),
    accessed: wordsOfDate(isoDate(field('urldate') ?? '') ?? { year: null, month: null }),
  };
}

function firstOf(field: BibtexFields, names: readonly string[], read: (value: string) => string): string | null {
  for (const name of names) {
    const value = read(field(name) ?? '');
    if (value !== '') return value;
  }
  return null;
}

function titleOf(field: BibtexFields): string | null {
  const read = (name: string): string => decodeLatex(field(name) ?? '', true);
  const [title, subtitle] = [read('title'), read('subtitle')];
  if (title === '') return null;
  return subtitle === '' ? title : `${title}${/[.?!:]$/.test(title) ? '' : ':'} ${subtitle}`;
}

/** BibLaTeX has one date, BibTeX year, month and sometimes a day. */
function dateOf(field: BibtexFields): WorkDate {
  const date = isoDate(field('date') ?? '');
  if (date) return date;
  const year = /\b(?:1[5-9]|20)\d\d/.exec(field('year') ?? field('date') ?? '')?.[0];
  const month = monthOf(decodeLatex(field('month') ?? ''));
  const day = /^\s*(\d{1,2})\s*$/.exec(field('day') ?? '')?.[1];
  return {
    year: year === undefined ? null : Number(year),
    month: month !== null && day !== undefined ? `${month} ${Number(day)}` : month,
  };
}

const ordinals: readonly string[] = [
  'First',
  'Second',
  'Third',
  'Fourth',
  'Fifth',
  'Sixth',
  'Seventh',
  'Eighth',
  'Ninth',
  'Tenth',
];

/** "Second" and "2" as reference lists have it, "2nd". */
function editionOf(written: string | null): string | null {
  if (written === null) return null;
  const bare = written.replace(/\s{0,9}\bed(?:n|ition)?\.?$/i, '');
  const word = ordinals.findIndex((name) => name.toLowerCase() === bare.toLowerCase()) + 1;
  const number = word > 0 ? word : /^\d{1,2}$/.test(bare) ? Number(bare) : 0;
  return number === 0 ? bare : `${number}${ordinalEnding(number)}`;
}

function ordinalEnding(number: number): string {
  if (number > 10 && number < 14) return 'th';
  return ['th', 'st', 'nd', 'rd'][number % 10] ?? 'th';
}

/** A URL is no LaTeX, but its signs may be escaped. */
function plainUrl(written: string): string | null {
  const bare = written
    .replace(/^\s*\\url\{(.*)\}\s*$/s, '$1')
    .replace(/\\([%&#_~$])/g, '$1')
    .replace(/[{}\s]/g, '');
  return bare === '' ? null : bare;
}
