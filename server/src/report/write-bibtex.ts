import { monthNames } from '../facts/bibliography-dates.ts';
import type { Work, WorkName } from '../facts/work.ts';
import type { ExportedWork } from './exported-works.ts';
import { spelledInitials } from './spelled-initials.ts';
import { dayNumbers } from './write-day.ts';

const types: Readonly<Record<Work['type'], string>> = {
  article: 'article',
  book: 'book',
  chapter: 'incollection',
  conference: 'inproceedings',
  thesis: 'phdthesis',
  web: 'online',
  other: 'misc',
};

/** Works as BibTeX, in UTF-8. Letters that mean something in LaTeX are escaped, capitals in titles are kept by braces. */
export function writeBibtex(works: readonly ExportedWork[]): string {
  return works.map(({ key, work }) => writeEntry(key, work)).join('\n');
}

function writeEntry(key: string, work: Work): string {
  const { month, day } = monthAndDay(work.month);
  const fields: readonly (readonly [string, string | null])[] = [
    ['author', braced(namesOf(work.authors, work.etAl))],
    ['editor', braced(namesOf(work.editors, false))],
    ['title', braced(work.title === null ? null : titleOf(work.title))],
    [work.type === 'article' ? 'journal' : 'booktitle', textOf(work.container)],
    ['year', braced(work.year === null ? null : `${work.year}`)],
    ['month', month],
    ['day', braced(day)],
    ['volume', textOf(work.volume)],
    ['number', textOf(work.issue)],
    ['pages', textOf(work.pages?.replaceAll('-', '--') ?? null, (text) => text)],
    ['type', textOf(work.genre)],
    ['edition', textOf(work.edition)],
    [work.type === 'thesis' ? 'school' : 'publisher', textOf(work.publisher)],
    ['address', textOf(work.place)],
    ['doi', verbatim(work.doi)],
    ['pmid', braced(work.pmid)],
    ['pmcid', braced(work.pmcid)],
    ['url', verbatim(work.url)],
    ['urldate', braced(isoOf(work.accessed))],
  ];
  const lines = fields.flatMap(([name, value]) => (value === null ? [] : [`  ${name} = ${value},\n`]));
  return `@${types[work.type]}{${key},\n${lines.join('')}}\n`;
}

function braced(value: string | null): string | null {
  return value === null || value === '' ? null : `{${value}}`;
}

function textOf(value: string | null, write = escapeLatex): string | null {
  return value === null ? null : braced(write(value));
}

/** Programs take these fields as they are, so that nothing is escaped; a brace cannot stand in them. */
function verbatim(value: string | null): string | null {
  return value === null ? null : braced(value.replaceAll('{', '%7B').replaceAll('}', '%7D'));
}

const escapes: Readonly<Record<string, string>> = {
  '\\': '\\textbackslash{}',
  '{': '\\textbraceleft{}',
  '}': '\\textbraceright{}',
  '~': '\\textasciitilde{}',
  '^': '\\textasciicircum{}',
  '`': '\\textasciigrave{}',
  '&': '\\&',
  '%': '\\%',
  $: '\\$',
  '#': '\\#',
  _: '\\_',
};

function escapeLatex(text: string): string {
  return text
    .replace(/[\\{}~^`&%$#_]/g, (sign) => escapes[sign] ?? sign)
    .replace(/-(?=-)/g, '-{}')
    .replace(/'(?=')/g, "'{}");
}

/** BibTeX styles write titles in lower case, but for what stands in braces. */
function titleOf(title: string): string {
  const parts = title.split(/(\*[^*\s](?:[^*]{0,200}[^*\s])?\*|<\/?su[bp]>)/);
  return parts
    .map((part, index) => (index % 2 === 1 ? markupOf(part) : protect(escapeLatex(part), index === 0)))
    .join('');
}

function markupOf(part: string): string {
  if (part.startsWith('*')) return `\\emph{${protect(escapeLatex(part.slice(1, -1)), false)}}`;
  if (part.startsWith('</')) return '}';
  return part === '<sup>' ? '\\textsuperscript{' : '\\textsubscript{';
}

function protect(text: string, isFirst: boolean): string {
  return text.replace(/\\[A-Za-z]+|[\p{L}\p{N}]+/gu, (word, offset: number) => {
    const rest = isFirst && offset === 0 ? word.slice(1) : word;
    return !word.startsWith('\\') && /\p{Lu}/u.test(rest) ? `{${word}}` : word;
  });
}

function namesOf(names: readonly WorkName[], etAl: boolean): string {
  return [...names.map(nameOf).filter((name) => name !== ''), ...(etAl && names.length > 0 ? ['others'] : [])].join(
    ' and ',
  );
}

function nameOf({ family, given, literal, suffix }: WorkName): string {
  if (literal !== null) return `{${escapeLatex(literal)}}`;
  if (family === null) return '';
  const parts = [family, ...(suffix ? [suffix] : []), ...(given === null ? [] : [spelledInitials(given)])].map(partOf);
  return parts.length === 1 || (suffix && given === null) ? `${parts.join(', ')},` : parts.join(', ');
}

/** A part with what parts names must stand in braces. */
function partOf(part: string): string {
  const text = escapeLatex(part);
  return /,|(?:^|\s)(?:and|others)(?:\s|$)/i.test(part) ? `{${text}}` : text;
}

/** "Mar 5" as the month that BibTeX knows by name, and the day. */
function monthAndDay(written: string | null): { month: string | null; day: string | null } {
  const [, name = '', day = null] = /^([A-Z][a-z]{2})(?: (\d{1,2}))?$/.exec(written ?? '') ?? [];
  if ((monthNames as readonly string[]).includes(name)) return { month: name.toLowerCase(), day };
  return { month: textOf(written), day: null };
}

/** "2024 Mar 5" as "2024-03-05". */
function isoOf(accessed: string | null): string | null {
  const numbers = dayNumbers(accessed);
  return numbers === undefined ? null : numbers.map((number) => `${number}`.padStart(2, '0')).join('-');
}
