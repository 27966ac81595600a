import type { Span } from '../text/span.ts';
import { isoDate, unknownDate, type WorkDate, wordsOfDate } from './bibliography-dates.ts';
import { bareDoi, barePmid, fullPmcid } from './bibliography-identifiers.ts';
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
/** The work that the lines of a record mean. */
export function workOfRis(lines: readonly RisLine[]): Work {
  const values = valuesOf(lines);
  const first = (...tags: readonly string[]): string | null => {
    for (const tag of tags) for (const value of values.get(tag) ?? []) if (value !== '') return value;
    return null;
  };
  const names = (...tags: readonly string[]): WorkName[] => tags.flatMap((tag) => (values.get(tag) ?? []).map(nameOf));
  const type = types[first('TY') ?? ''] ?? 'other';
  const date = dateOf(first('PY', 'Y1'), first('DA'));
  const authors = names('AU', 'A1').filter(({ literal }) => literal !== 'others');
  const title = first('TI', 'T1', 'CT') ?? (type === 'book' ? first('BT') : null);
  const doi = first('DO', 'DI');
  const database = first('DB', 'DP');
  const number = first('AN');
  const isPubmed = number !== null && (/^(?:pmid|PMID:)/i.test(number) || /pubmed|medline/i.test(database ?? ''));
  const pmcid = first('C2');
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
    issue: type === 'book' ? null : first('IS'),
    pages: pagesOf(first('SP'), first('EP')) ?? first('C7'),
    edition: first('ET'),
    publisher: first('PB'),
    place: first('CY', 'PP'),
    doi: doi === null ? null : bareDoi(doi),
    pmid: isPubmed ? barePmid(number) : null,
    pmcid: pmcid !== null && /^PMC\d/i.test(pmcid) ? fullPmcid(pmcid) : null,
    url: first('UR', 'LK'),
    accessed: wordsOfDate(isoDate(first('Y2') ?? '') ?? unknownDate),
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
  const initials = /^(.{1,60}?)\s+(\p{Lu}{1,3})$/u.exec(written);
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
  return date ?? full ?? unknownDate;
}
