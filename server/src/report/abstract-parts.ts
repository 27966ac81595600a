import { headingOf } from '../facts/headings.ts';
import { type Span, shift } from '../text/span.ts';
import { perReport, type Report } from './report.ts';
import { isWithin } from './section.ts';

/** A part of a structured abstract: its label as written, and where that stands. */
export interface AbstractPart {
  readonly label: string;
  readonly span: Span;
}

/** The parts of the abstract, under headings or behind labels such as **Background:**; none in an unstructured one. */
export const abstractParts = perReport((report: Report): readonly AbstractPart[] =>
  report.blocks.flatMap(({ block, start }) => {
    const section = report.sectionAt(start);
    if (!isWithin(section, 'abstract')) return [];
    const heading = headingOf(block);
    if (!heading || heading.role?.role === 'abstract' || heading.role?.role === 'keywords') return [];
    if (heading.form !== 'marked' && !heading.role) return [];
    return [{ label: heading.text, span: shift(heading.span, start) }];
  }),
);
