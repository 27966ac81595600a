import type { Work, WorkName } from '../facts/work.ts';
import type { ExportedWork } from './exported-works.ts';
import { spelledInitials } from './spelled-initials.ts';
import { dayNumbers } from './write-day.ts';

const types: Readonly<Record<Work['type'], string>> = {
  article: 'article-journal',
  book: 'book',
  chapter: 'chapter',
  conference: 'paper-conference',
  thesis: 'thesis',
  web: 'webpage',
  other: 'document',
};

/** Works as CSL-JSON, which reference managers and Pandoc read. */
export function writeCslJson(works: readonly ExportedWork[]): string {
  return `${JSON.stringify(
    works.map(({ key, work }) => toItem(key, work)),
    null,
    2,
  )}\n`;
}

function toItem(key: string, work: Work): object {
  const others = work.etAl ? [{ literal: 'others' }] : [];
  const all = {
    id: key,
    type: types[work.type],
    author: work.authors.length > 0 ? [...work.authors.map(toName), ...others] : null,
    editor: work.editors.length > 0 ? work.editors.map(toName) : null,
    title: work.title?.replace(/\*([^*\s](?:[^*]{0,200}[^*\s])?)\*/g, '<i>$1</i>') ?? null,
    genre: work.genre,
    'container-title': work.container,
    issued: issuedOf(work),
    volume: work.volume,
    issue: work.issue,
    page: work.pages,
    edition: work.edition,
    publisher: work.publisher,
    'publisher-place': work.place,
    DOI: work.doi,
    PMID: work.pmid,
    PMCID: work.pmcid,
    URL: work.url,
    accessed: toDate(dayNumbers(work.accessed)),
  };
  return Object.fromEntries(Object.entries(all).filter(([, value]) => value !== null));
}

function toName({ family, given, literal, suffix }: WorkName): object {
  if (literal !== null) return { literal };
  return { family, ...(given !== null && { given: spelledInitials(given) }), ...(suffix && { suffix }) };
}

function issuedOf({ year, month }: Work): object | null {
  if (year === null) return null;
  const parts = dayNumbers(month === null ? `${year}` : `${year} ${month}`);
  return parts ? toDate(parts) : { ...toDate([year]), season: month };
}

function toDate(parts: readonly number[] | undefined): object | null {
  return parts ? { 'date-parts': [parts] } : null;
}
