import { captionsOf, type ExhibitKind, type Mention, mentionsOf } from '../facts/captions.ts';
import type { Span } from '../text/span.ts';
import { isOfOthers } from './exhibit-mentions.ts';
import { type Exhibit, exhibits } from './exhibits.ts';
import { type Found, perReport, type Report } from './report.ts';
import { isWithin } from './section.ts';

/** A numbered figure or table, whether the report has a caption for it or only speaks of it. */
export interface ExhibitName {
  readonly kind: ExhibitKind;
  /** `1`, `S2`; roman numerals as arabic ones. */
  readonly number: string;
}

/** What stands at a place: a label or a mention, with all figures and tables that it names. */
export interface ExhibitPlace {
  readonly names: readonly ExhibitName[];
  readonly span: Span;
  readonly isLabel: boolean;
}

/** The label or the mention of a figure or table at an offset. */
export function exhibitPlaceAt(report: Report, offset: number): ExhibitPlace | undefined {
  return exhibitPlaces(report).find(({ span }) => span.start <= offset && offset <= span.end);
}

/** All places that name a figure or table of this report, in source order. */
export const exhibitPlaces = perReport((report: Report): readonly ExhibitPlace[] => {
  const labels = report
    .find(captionsOf)
    .filter(({ fact }) => fact.number !== '' && fact.label !== '')
    .map(({ fact, at }) => ({ names: [nameOf(fact)], span: at(fact.labelSpan), isLabel: true }));
  const mentions = report
    .find(mentionsOf)
    .filter((found) => isOfReport(report, found))
    .map(({ fact, span }) => ({
      names: fact.numbers.map((number) => ({ kind: fact.kind, number })),
      span,
      isLabel: false,
    }));
  return [...labels, ...mentions].sort((a, b) => a.span.start - b.span.start);
});

function isOfReport(report: Report, { section, span }: Found<Mention>): boolean {
  return !isWithin(section, 'references') && !isOfOthers(report, span);
}

/** The places that name one figure or table: its labels or its mentions. */
export function placesOfExhibit(report: Report, name: ExhibitName, which: 'labels' | 'mentions'): readonly Span[] {
  return exhibitPlaces(report)
    .filter(({ isLabel, names }) => isLabel === (which === 'labels') && names.some((each) => isSame(each, name)))
    .map(({ span }) => span);
}

/** The figure or table of a name; undefined where the report only speaks of it. */
export function exhibitNamed(report: Report, name: ExhibitName): Exhibit | undefined {
  return exhibits(report).find((exhibit) => isSame(exhibit, name));
}

function isSame(a: ExhibitName, b: ExhibitName): boolean {
  return a.kind === b.kind && a.number === b.number;
}

function nameOf({ kind, number }: ExhibitName): ExhibitName {
  return { kind, number };
}
