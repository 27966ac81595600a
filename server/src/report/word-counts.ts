import type { CountedPart } from '../data/profile.ts';
import { caseRoles } from '../data/roles.ts';
import { countWords } from '../text/count-words.ts';
import { readable } from '../text/readable.ts';
import { contains, type Span } from '../text/span.ts';
import { type CountableBlock, countableBlocks } from './countable-text.ts';
import type { Title } from './read-title.ts';
import { perReport, type Report } from './report.ts';
import { isWithin, type Section } from './section.ts';
import { headsPoints } from './section-in-profile.ts';
import { type Zone, zonesOf } from './zones.ts';

/** One abstract with its words; a report may have one in each of two languages. */
export interface AbstractCount {
  readonly words: number;
  /** Its heading, or its place in the front matter. */
  readonly place: Span;
  /** Undefined where it stands in the front matter. */
  readonly section: Section | undefined;
}

/** The abstracts of a report, each with its words; keywords that stand in one are none of it. */
export const abstractCounts = perReport((report: Report): readonly AbstractCount[] => {
  const sections = report.sections.filter(
    (section) => section.role === 'abstract' && !isWithin(section.parent, 'abstract'),
  );
  const inText = sections.map((section) => ({
    words: wordsOf(
      countableBlocks(report).filter(
        ({ placed, kind }) => kind === 'text' && contains(section.span, placed) && isOfAbstract(report, placed),
      ),
    ),
    place: section.headingSpan,
    section,
  }));
  const data = report.frontMatter?.data.abstract;
  const place = report.frontMatter?.spanOf(['abstract'], 'key');
  return typeof data === 'string' && place
    ? [{ words: countWords(data), place, section: undefined }, ...inText]
    : inText;
});

function isOfAbstract(report: Report, { start, end }: Span): boolean {
  return zonesOf(report)(report.sectionAt(end - 1) ?? report.sectionAt(start)) === 'abstract';
}

/** The part of the text that a zone is; others are the text itself. */
const partOf: Readonly<Partial<Record<Zone, CountedPart>>> = {
  abstract: 'abstract',
  keywords: 'keywords',
  references: 'references',
  statements: 'statements',
};

/**
 * The words of the text, without the parts that are not counted. What stands before the first section or before the
 * abstract (title, authors, addresses, highlights) is never counted, nor are points that stand before the text.
 */
export function bodyWords(report: Report, without: readonly CountedPart[]): number {
  const zoneOf = zonesOf(report);
  return wordsOf(
    countableBlocks(report).filter(({ placed, kind }) => {
      const zone = zoneOf(report.sectionAt(placed.end - 1));
      const part = partOf[zone] ?? exhibitPart(kind);
      const isBefore = zone === 'title' || placed === report.title?.block || isInFront(report, placed);
      return !isBefore && !(part && without.includes(part));
    }),
  );
}

/** Is it among what is set before the text: ahead of the abstract, or under a heading of short points? */
function isInFront(report: Report, { start, end }: Span): boolean {
  const text = textStart(report);
  if (text === undefined || start >= text) return false;
  const abstract = report.sections.find(({ role }) => role === 'abstract');
  const section = report.sectionAt(end - 1);
  return (
    (abstract !== undefined && start < abstract.span.start) || (section !== undefined && headsPoints(section.heading))
  );
}

/** Where the introduction or the case begins. */
const textStart = perReport(
  ({ sections }: Report): number | undefined =>
    sections.find(({ role, inherited }) => !inherited && (role === 'introduction' || caseRoles.has(role)))?.span.start,
);

function exhibitPart(kind: CountableBlock['kind']): CountedPart | undefined {
  return kind === 'table' ? 'tables' : kind === 'caption' ? 'captions' : undefined;
}

function wordsOf(blocks: readonly CountableBlock[]): number {
  return blocks.reduce((sum, { words }) => sum + words, 0);
}

/** The words and the characters of the title as it is read; blanks count, markup does not. */
export function titleCounts({ title }: Report): { readonly words: number; readonly characters: number } | undefined {
  if (!title) return undefined;
  const text = titleText(title).replace(/\s+/g, ' ').trim();
  return { words: countWords(text), characters: [...text].length };
}

function titleText({ block: placed, span, text }: Title): string {
  if (!placed) return text;
  const [from, to] = [span.start - placed.start, span.end - placed.start];
  return readable(placed.block.source.slice(from, to), placed.block.prose.slice(from, to));
}
