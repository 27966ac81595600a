import type { Span } from '../text/span.ts';
import { isoDate, monthOf, unknownDate, type WorkDate, wordsOfDate } from './bibliography-dates.ts';
import { bareDoi, barePmid, fullPmcid, notedIdentifier } from './bibliography-identifiers.ts';
import { fullPages } from './bibliography-pages.ts';
import type { ReferenceType } from './reference-kind.ts';
import { unknownWork, type Work, type WorkName } from './work.ts';

/** The types of RIS that mean one of ours; all others are `other`. */
const types: Readonly<Record<string, ReferenceType>> = {
  JOUR: 'article',
  EJOUR: 'article',
  JFULL: 'article',
  INPR: 'article',
  MGZN: 'article',
  NEWS: 'article',
  ABST: 'article',
  BOOK: 'book',
  EBOOK: 'book',
  EDBOOK: 'book',
  RPRT: 'book',
  GOVDOC: 'book',
  STAND: 'book',
  CHAP: 'chapter',
  ECHAP: 'chapter',
  ENCYC: 'chapter',
  CONF: 'conference',
  CPAPER: 'conference',
  THES: 'thesis',
  WEB: 'web',
  ELEC: 'web',
  ICOMM: 'web',
  BLOG: 'web',
};
/** One line of a record: `AU  - Moss TA`. */
export interface RisLine {
  /** Empty for a line that goes on the value before it. */
  readonly tag: string;
  readonly value: string;
  readonly span: Span;
  readonly valueStart: number;
}
/** The first value that one of the tags has; null without one. */
type First = (...tags: readonly string[]) => string | null;

/** The work that the lines of a record mean. */
export function workOfRis(lines: readonly RisLine[]): Work {
  const values = valuesOf(lines);
  const first: First = (...tags) => {
    for (const tag of tags) for (const value of values.get(tag) ?? []) if (value !== '') return value;
    return null;
  };
  const names = (...tags: readonly string[]): WorkName[] => tags.flatMap((tag) => (values.get(tag) ?? []).map(nameOf));
  const type = types[first('TY') ?? ''] ?? 'other';
  const date = dateOf(first('PY', 'Y1'), first('DA', 'Y1'));
  const authors = names('AU', 'A1').filter(({ literal }) => literal !== 'others');
  const title = first('TI', 'T1', 'CT') ?? (type === 'book' ? first('BT') : null);
  const doi = first('DO', 'DI');
  return {
    ...unknownWork,
    type,
    authors,
    etAl: authors.length < names('AU', 'A1').length,
    editors: names('ED', ...(type === 'chapter' || type === 'conference' || type === 'book' ? ['A2'] : [])),
    title,
    container: first('JO', 'JF', 'T2', 'JA', 'J2') ?? (type === 'book' ? null : first('BT')),
    year: date.year,
    month: date.month,
    volume: first('VL'),
    issue: issueOf(type, first),
    pages: pagesOf(first('SP'), first('EP')) ?? first('C7'),
    edition: editionIn(type, first('ET')),
    publisher: first('PB'),
    place: first('CY', 'PP') ?? (type === 'conference' ? first('C1') : null),
    doi: doi === null ? null : bareDoi(doi),
    ...pubmedNumbers(first, values.get('N1') ?? []),
    url: first('UR', 'LK'),
    accessed: wordsOfDate(isoDate(first('Y2') ?? '') ?? unknownDate),
  };
}

/** EndNote gives the issue of an article as M1. */
function issueOf(type: ReferenceType, first: First): string | null {
  if (type === 'book') return null;
  const other = type === 'article' ? first('M1') : null;
  return first('IS') ?? (/^\d{1,4}\b/.test(other ?? '') ? other : null);
}

/** The numbers of PubMed and PubMed Central, in the fields of EndNote and Mendeley or in the notes of Zotero. */
function pubmedNumbers(first: First, notes: readonly string[]): Pick<Work, 'pmid' | 'pmcid'> {
  const number = first('AN');
  const isPubmed = /^(?:pmid|PMID:)/i.test(number ?? '') || /pubmed|medline/i.test(first('DB', 'DP') ?? '');
  const central = first('C2');
  const noted = notes.join('\n');
  return {
    pmid: number !== null && isPubmed ? barePmid(number) : notedIdentifier(noted, 'PMID'),
    pmcid: central !== null && /^PMC\d/i.test(central) ? fullPmcid(central) : notedIdentifier(noted, 'PMCID'),
  };
}

/** The values of each tag; a line without one goes on that before it. */
function valuesOf(lines: readonly RisLine[]): ReadonlyMap<string, readonly string[]> {
  const values = new Map<string, string[]>();
  let last: string[] | undefined;
  for (const { tag, value } of lines) {
    if (tag === '') {
      if (last && last.length > 0 && value !== '') last.push(`${last.pop() ?? ''} ${value}`.trim());
      continue;
    }
    last = values.get(tag) ?? [];
    last.push(value);
    values.set(tag, last);
  }
  return values;
}

/** "Moss, Tom A." and "Hay, C.D., Jr."; a name without a comma is that of a body, or "Moss TA". */
function nameOf(written: string): WorkName {
  const [family = '', given = '', suffix = ''] = written.split(',').map((part) => part.trim());
  if (/^others$|^et al\.?$/i.test(written)) return { family: null, given: null, literal: 'others' };
  if (/^[^,]{1,300},$/.test(written)) return { family: null, given: null, literal: family }; // EndNote's mark of a body
  if (written.includes(',')) {
    return { family, given: given === '' ? null : given, literal: null, ...(suffix !== '' && { suffix }) };
  }
  const initials = /^(.{1,60}?)\s{1,9}(\p{Lu}{1,3})$/u.exec(written);
  if (initials) return { family: initials[1] ?? '', given: initials[2] ?? null, literal: null };
  return { family: null, given: null, literal: written };
}

function pagesOf(from: string | null, to: string | null): string | null {
  if (from === null) return to === null ? null : fullPages(to);
  return fullPages(to === null || from.includes('-') || to === from ? from : `${from}-${to}`);
}

function dateOf(year: string | null, day: string | null): WorkDate {
  const season = /^(\d{4})\/{1,3}(\D[^/]{0,30})$/.exec(year ?? '');
  if (season) return { year: Number(season[1]), month: season[2] ?? null };
  const full = isoDate(day ?? '');
  const date = isoDate(year ?? '');
  if (date && date.month === null && full?.year === date.year) return full;
  // EndNote's day has no year: "Mar 5".
  const words = /^(\p{L}{3,9})\.?(?:\s(\d{1,2}))?$/u.exec(day ?? '');
  if (date && date.month === null && words) {
    const month = monthOf(words[1] ?? '');
    return { ...date, month: words[2] === undefined ? month : `${month} ${Number(words[2])}` };
  }
  return date ?? full ?? unknownDate;
}

/** Of an article EndNote gives here the day when it was ahead of print. */
function editionIn(type: Work['type'], written: string | null): string | null {
  const isDay = /\b(?:1[6-9]|20)\d\d\b|^\d{1,2}[/-]|^\p{L}{3,9}\.? \d{1,2}$/u.test(written ?? '');
  return type === 'article' && isDay ? null : written;
}
