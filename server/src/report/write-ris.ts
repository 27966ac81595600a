import type { Work, WorkName } from '../facts/work.ts';
import type { ExportedWork } from './exported-works.ts';
import { spelledInitials } from './spelled-initials.ts';
import { dayNumbers } from './write-day.ts';

const types: Readonly<Record<Work['type'], string>> = {
  article: 'JOUR',
  book: 'BOOK',
  chapter: 'CHAP',
  conference: 'CPAPER',
  thesis: 'THES',
  web: 'ELEC',
  other: 'GEN',
};

/** Works as RIS, which every reference manager reads. */
export function writeRis(works: readonly ExportedWork[]): string {
  return works.map(({ key, work }) => writeRecord(key, work)).join('\n');
}

function writeRecord(key: string, work: Work): string {
  const [from, to] = pagesOf(work.pages);
  const lines: readonly (readonly [string, string | null])[] = [
    ['TY', types[work.type]],
    ['ID', key],
    ...work.authors.map((name) => ['AU', nameOf(name)] as const),
    ['AU', work.etAl ? 'et al.' : null],
    ...work.editors.map((name) => ['ED', nameOf(name)] as const),
    ['TI', work.title],
    [work.type === 'article' ? 'JO' : 'T2', work.container],
    ...datesOf(work),
    ['VL', work.volume],
    ['IS', work.issue],
    ['SP', from],
    ['EP', to],
    ['M3', work.genre],
    ['ET', work.edition],
    ['PB', work.publisher],
    ['CY', work.place],
    ['DO', work.doi],
    ['AN', work.pmid === null ? null : `PMID: ${work.pmid}`],
    ['C2', work.pmcid],
    ['UR', work.url],
    ['Y2', dayOf(dayNumbers(work.accessed))],
  ];
  const written = lines.flatMap(([tag, value]) =>
    value === null ? [] : [`${tag}  - ${value.replace(/\s+/g, ' ')}\n`],
  );
  return `${written.join('')}ER  - \n`;
}

/** The name of a body ends in a comma, so that it is not read as a person. */
function nameOf({ family, given, literal, suffix }: WorkName): string {
  if (literal !== null) return `${literal},`;
  return [family ?? '', spelledInitials(given ?? ''), ...(suffix ? [suffix] : [])].join(', ');
}

function pagesOf(pages: string | null): readonly [string | null, string | null] {
  const range = /^([^-,]{1,20})-([^-,]{1,20})$/.exec(pages ?? '');
  return range ? [range[1] ?? null, range[2] ?? null] : [pages, null];
}

function datesOf({ year, month }: Work): readonly (readonly [string, string | null])[] {
  if (year === null) return [];
  const parts = dayNumbers(month === null ? `${year}` : `${year} ${month}`);
  if (!parts) return [['PY', `${year}///${month}`]];
  return [['PY', `${year}`], ...(parts.length > 1 ? [['DA', dayOf(parts)] as const] : [])];
}

/** "2024/03/05/", as the format has it. */
function dayOf(parts: readonly number[] | undefined): string | null {
  if (!parts) return null;
  const [year, month, day] = parts.map((part) => `${part}`.padStart(2, '0'));
  return [year, month ?? '', day ?? '', ''].join('/');
}
