import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import citeproc from 'citeproc';
import { journalNamed } from '../../server/src/data/journal-abbreviations.ts';
import type { ReferenceStyleName } from '../../server/src/data/reference-style.ts';
import type { Work, WorkName } from '../../server/src/facts/work.ts';
import { dayOf } from '../../server/src/report/format-work-dates.ts';
import { pagesKind } from '../../server/src/report/format-work-pages.ts';

/** The CSL style that each of ours follows. */
const files: Readonly<Partial<Record<ReferenceStyleName, string>>> = {
  nlm: 'vancouver',
  ama: 'american-medical-association',
  apa: 'apa',
  'elsevier-vancouver': 'elsevier-vancouver',
  'elsevier-with-titles': 'elsevier-with-titles',
  bmj: 'bmj',
  'springer-vancouver': 'springer-vancouver-brackets',
  cureus: 'cureus',
  harvard: 'harvard-cite-them-right',
  frontiers: 'frontiers-medical-journals',
  mdpi: 'multidisciplinary-digital-publishing-institute',
};

/** An element as the files hold it: name, attributes, children. */
interface Packed {
  readonly n: string;
  readonly a?: Readonly<Record<string, string>>;
  readonly c?: readonly (Packed | string)[];
}

interface Element {
  readonly name: string;
  readonly attrs: Readonly<Record<string, string>>;
  readonly children: readonly (Element | string)[];
}

/** The styles whose CSL file is at hand. */
export const oracleStyles = Object.keys(files) as readonly ReferenceStyleName[];

/** Formats works by citeproc with the real CSL style: each as one line of Markdown, without label. */
export function formatByCiteproc(works: readonly Work[], style: ReferenceStyleName): readonly string[] {
  const items = new Map(works.map((work, i) => [`w${i}`, { ...toItem(work, style), id: `w${i}` }]));
  const locale = { 'en-US': read('locales-en-US'), 'en-GB': read('locales-en-GB') };
  const engine = new citeproc.Engine(
    {
      retrieveLocale: (name: string) => (name === 'en-GB' ? locale['en-GB'] : locale['en-US']),
      retrieveItem: (id: string) => items.get(id),
    },
    read(files[style] ?? ''),
  );
  return works.map((_, i) => {
    engine.updateItems([`w${i}`]);
    return toMarkdown(engine.makeBibliography()[1][0] ?? '');
  });
}

function read(name: string): Element {
  const path = join(import.meta.dirname, 'csl', `${name}.csljson`);
  const packed: Packed = JSON.parse(readFileSync(path, 'utf8'));
  return unpack(packed);
}

function unpack({ n, a = {}, c }: Packed): Element {
  const children = c?.map((child) => (typeof child === 'string' ? child : unpack(child)));
  return { name: n, attrs: a, children: children ?? (n === 'term' ? [''] : []) };
}

const types = {
  article: 'article-journal',
  book: 'book',
  chapter: 'chapter',
  web: 'webpage',
  thesis: 'thesis',
  conference: 'paper-conference',
  other: 'report',
} as const;

function toItem(work: Work, style: ReferenceStyleName): Record<string, unknown> {
  const journal = work.type === 'article' ? journalNamed(work.container ?? '') : undefined;
  const [month = '', day = ''] = (work.month ?? '').split(' ');
  // Only APA sets the number of an article off from pages.
  const isArticleNumber =
    style === 'apa' && work.pages !== null && pagesKind(work.pages, work.volume, work.doi) === 'article';
  const read = dayOf(work.accessed ?? '');
  const item = {
    type: types[work.type],
    author: work.authors.map(toName),
    editor: work.editors.map(toName),
    title: work.title?.replace(/\*([^*]+)\*/g, '<i>$1</i>'),
    'container-title': journal?.full ?? work.container,
    'container-title-short': journal?.abbreviation ?? work.container,
    issued: work.year && { 'date-parts': [[work.year, ...numbers(month, day)]] },
    accessed: read && { 'date-parts': [[read.year, ...numbers(read.month, `${read.day}`)]] },
    volume: work.volume,
    issue: work.issue,
    page: isArticleNumber ? null : work.pages,
    number: isArticleNumber ? work.pages : null,
    edition: work.edition,
    publisher: work.publisher,
    'publisher-place': work.place,
    DOI: work.doi,
    PMID: work.pmid,
    PMCID: work.pmcid,
    URL: work.url,
    genre: work.type === 'thesis' ? 'Dissertation' : null,
  };
  return Object.fromEntries(
    Object.entries(item).filter(([, value]) => value && !(Array.isArray(value) && value.length === 0)),
  );
}

function numbers(month: string, day: string): number[] {
  const at = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'].indexOf(month) + 1;
  return at === 0 ? [] : day === '' ? [at] : [at, Number(day)];
}

/** Particles are given apart, as a reference manager does. */
function toName({ family, given, literal, suffix }: WorkName): Record<string, string> {
  if (family === null) return { literal: literal ?? '' };
  const [, particle = '', rest = family] = /^((?:(?:von|van|der|de|la)\s)+)(.+)$/.exec(family) ?? [];
  return {
    family: rest,
    given: /^\p{Lu}{2,4}$/u.test(given ?? '')
      ? [...(given ?? '')].map((letter) => `${letter}.`).join(' ')
      : (given ?? ''),
    ...(particle !== '' && { 'non-dropping-particle': particle.trim() }),
    ...(suffix && { suffix }),
  };
}

function toMarkdown(html: string): string {
  return html
    .replace(/<div class="csl-left-margin">.*?<\/div>/s, '')
    .replace(/<\/?(?:div|span)[^>]*>/g, '')
    .replace(/<\/?i>/g, '*')
    .replace(/<\/?b>/g, '**')
    .replace(/&#38;/g, '&')
    .replace(/&#60;/g, '<')
    .replace(/&#62;/g, '>')
    .replace(/\s+/g, ' ')
    .trim()
    .replace(/^1\. /, '');
}
