import { roleOfHeading } from '../facts/heading-role.ts';
import { labelsOf } from '../facts/labels.ts';
import { normalForm } from '../text/normal-form.ts';
import { contains, type Span } from '../text/span.ts';
import type { Report } from './report.ts';
import { isWithin, type Section } from './section.ts';

/** The label or heading of a part of a structured abstract. */
export interface AbstractLabel {
  readonly words: string;
  readonly span: Span;
}

/** The labels of one abstract in source order: headings, and labels anywhere in its text. */
export function abstractLabels(report: Report, abstract: Section): readonly AbstractLabel[] {
  const headings = report.sections
    .filter((section) => section !== abstract && section.inherited && isWithin(section, 'abstract'))
    .map(({ heading, headingSpan }) => ({ words: heading, span: headingSpan }));
  const labels = report
    .find(labelsOf)
    .filter(
      ({ span }) => !headings.some((heading) => contains(heading.span, span)) && span.start !== abstract.span.start,
    )
    .map(({ fact, span }) => ({ words: fact.words, span }));
  return [...headings, ...labels]
    .filter(({ span, words }) => contains(abstract.span, span) && isPart(words))
    .sort((a, b) => a.span.start - b.span.start);
}

/** "Keywords:" and the like stand in an abstract and are no part of it. */
function isPart(words: string): boolean {
  const role = roleOfHeading(words)?.role;
  return role !== 'keywords' && role !== 'references' && role !== 'other' && role !== 'funding';
}

/** Does a label head the part that a journal calls so: by its words, or by what these mean? */
export function headsPart(words: string, part: string): boolean {
  if (normalForm(words) === normalForm(part)) return true;
  const [own, wanted] = [roleOfHeading(words), roleOfHeading(part)];
  // "Case summary" heads an abstract elsewhere; within one it tells the case.
  const of = (role: string | undefined): string | undefined => (role === 'abstract' ? 'case' : role);
  return own !== undefined && of(own.role) === of(wanted?.role);
}
