import { caseLabelsOf } from '../facts/case-labels.ts';
import type { Block } from '../markdown/block.ts';
import { contains, type Span } from '../text/span.ts';
import { type Found, perReport, type Report } from './report.ts';
import type { Section } from './section.ts';
import { zonesOf } from './zones.ts';

/** One of several patients whose cases the report numbers. */
export interface PatientCase {
  /** From 1, as the report counts. */
  readonly number: number;
  /** The words that count it first: "Case 2". */
  readonly label: Span;
  /** What is told of this patient alone; what stands in no part of any case is told of all. */
  readonly parts: readonly Span[];
}

/** A label opens a part, which ends at the next label or with the section around it. */
interface Part extends Span {
  readonly number: number;
  readonly label: Span;
}

/** The patients of a report that numbers at least two; none where it tells of one, or of several without counting. */
export const casesOf = perReport((report: Report): readonly PatientCase[] => {
  const parts = partsOf(report);
  const numbers = [...new Set(parts.map(({ number }) => number))].sort((a, b) => a - b);
  if (numbers.length < 2 || numbers.some((number, i) => number !== i + 1)) return [];
  return numbers.map((number) => {
    const own = parts.filter((part) => part.number === number);
    return { number, label: (own[0] as Part).label, parts: own };
  });
});

/** Headings count the cases; where none does, sentences may. */
function partsOf(report: Report): readonly Part[] {
  const zoneOf = zonesOf(report);
  const labels = report.find(caseLabelsOf).filter(({ section }) => zoneOf(section) === 'case');
  const inHeadings = labels.filter(isHeading);
  const chosen = new Set(inHeadings.map(({ fact }) => fact.number)).size > 1 ? inHeadings : labels.filter(isFirst);
  const startOf = ({ placed, span }: Found<unknown>): number =>
    placed.block.kind === 'heading' ? placed.start : span.start;
  return chosen.map((found, i) => {
    const next = chosen[i + 1];
    const end = Math.min(
      next ? startOf(next) : Number.POSITIVE_INFINITY,
      found.section?.span.end ?? report.text.length,
    );
    return { number: found.fact.number, label: found.span, start: startOf(found), end };
  });
}

function isHeading({ placed, span, section }: Found<{ readonly span: Span }>): boolean {
  return placed.block.kind === 'heading' || (section !== undefined && contains(section.headingSpan, span));
}

/** A sentence that goes on to speak of the same patient opens nothing new; it does no harm, and is kept out for speed. */
function isFirst(
  label: Found<{ readonly number: number; readonly span: Span }>,
  i: number,
  all: readonly Found<{ readonly number: number; readonly span: Span }>[],
): boolean {
  return all[i - 1]?.fact.number !== label.fact.number || all[i - 1]?.section !== label.section;
}

/** One patient of several, with the report as if it told of this patient alone. */
export interface CaseView {
  readonly patient: PatientCase;
  readonly view: Report;
}

/** The views of a report that numbers several patients, made once, so that what is computed of a view is kept. */
export const caseViews = perReport((report: Report): readonly CaseView[] =>
  casesOf(report).map((patient) => {
    const view = viewOf(report, patient);
    shown.set(view, patient);
    return { patient, view };
  }),
);

const shown = new WeakMap<Report, PatientCase>();

/** The patient whom a view of `caseViews` shows; undefined for a whole report. */
export function patientShown(report: Report): PatientCase | undefined {
  return shown.get(report);
}

/** The report as if it told of one of its patients alone. Places are those of the whole report. */
export function viewOf(report: Report, patient: PatientCase): Report {
  const others = casesOf(report)
    .filter(({ number }) => number !== patient.number)
    .flatMap(({ parts }) => parts);
  const isOwn = (span: Span): boolean => !others.some((part) => contains(part, span));
  return {
    text: report.text,
    lines: report.lines,
    language: report.language,
    frontMatter: report.frontMatter,
    title: report.title,
    words: report.words,
    blocks: report.blocks.filter(isOwn),
    sections: report.sections.filter(({ span }) => isOwn(span)),
    bibliographies: report.bibliographies,
    images: report.images,
    sectionAt: report.sectionAt,
    find: <T extends { readonly span: Span }>(
      extract: (block: Block) => readonly T[],
      isAsked?: (section: Section | undefined) => boolean,
    ) => report.find(extract, isAsked).filter(({ span }) => isOwn(span)),
  };
}
