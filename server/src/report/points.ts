import { placeholdersOf } from '../facts/placeholders.ts';
import { allMatches } from '../text/all-matches.ts';
import { readable } from '../text/readable.ts';
import { contains, type Span } from '../text/span.ts';
import type { Report } from './report.ts';
import type { Section } from './section.ts';

/** One point of a list, with its text as it is read. */
export interface Point {
  readonly text: string;
  readonly span: Span;
}

/** A section of short points, such as Highlights. */
export interface PointSection {
  readonly section: Section;
  readonly points: readonly Point[];
}

/** Signs that stand for a list where Markdown has none. */
const bullet = /^\s{0,9}[•·▪●◦–—]\s{0,9}/u;

/** The sections whose heading fits, with their points; those with nothing under them, or with a blank to fill, are not told. */
export function pointSections(report: Report, fits: (section: Section) => boolean): readonly PointSection[] {
  return report.sections.filter(fits).flatMap((section) => {
    const isBlank = report.find(placeholdersOf).some(({ span }) => contains(section.body, span));
    const isEmpty = report.text.slice(section.body.start, section.body.end).trim() === '';
    return isBlank || isEmpty ? [] : [{ section, points: pointsIn(report, section) }];
  });
}

/** Items of lists of the first level, or lines that begin with a bullet. */
function pointsIn({ blocks }: Report, { body }: Section): readonly Point[] {
  return blocks
    .filter(({ start, end }) => start < body.end && end > body.start)
    .flatMap(({ block, start }) => {
      const lines = block.kind === 'list' ? block.items : block.kind === 'paragraph' ? bulletLines(block.prose) : [];
      return lines.map((line) => ({
        text: readable(block.source.slice(line.start, line.end), block.prose.slice(line.start, line.end))
          .replace(/\s+/g, ' ')
          .trim(),
        span: {
          start: start + line.start,
          end: start + line.start + block.source.slice(line.start, line.end).trimEnd().length,
        },
      }));
    });
}

function bulletLines(prose: string): readonly Span[] {
  return allMatches(prose, /[^\r\n]+/g).flatMap(({ 0: line, index }) => {
    const sign = bullet.exec(line)?.[0].length;
    return sign === undefined ? [] : [{ start: index + sign, end: index + line.length }];
  });
}
