import { isIndexed } from '../facts/citation-lookalikes.ts';
import type { Citation } from '../facts/citations.ts';
import type { PlacedBlock } from '../markdown/block.ts';
import { isByline } from './citation-byline.ts';
import { references } from './references.ts';
import { type Found, perReport, type Report } from './report.ts';
import { isWithin, type Section } from './section.ts';

/** May a marker cite where it stands? Those in the reference list, in the title, the keywords and the byline cite nothing. */
export function mayCite(report: Report, { section, placed, fact }: Found<Citation>): boolean {
  if (!isCitablePlace(report, placed, section)) return false;
  if (placed.block.kind === 'heading' && !mayCiteInHeading(report, placed, fact)) return false;
  return placed.block.kind !== 'footnote' || fact.style !== 'footnote';
}

/** May a block of that section cite at all? */
export function isCitablePlace(report: Report, placed: PlacedBlock, section: Section | undefined): boolean {
  if (isWithin(section, 'references')) return false;
  if (section?.role === 'keywords' || section?.role === 'contributions') return false;
  if (placed === report.title?.block) return false;
  if (placed.block.kind === 'footnote' && answersAsReference(report, placed)) return false;
  return !isByline(report, placed);
}

/** A heading within the report may cite; one before its first section may be a second title or the authors. */
function mayCiteInHeading(report: Report, { start }: PlacedBlock, { style }: Citation): boolean {
  if (style !== 'numeric-bracket' && style !== 'superscript') return false;
  const first = report.sections.find(({ role }) => role !== 'title' && role !== 'other');
  return first !== undefined && first.span.start < start;
}

/** A footnote that is itself a reference cites nothing: what looks so is its volume and pages. */
function answersAsReference(report: Report, placed: PlacedBlock): boolean {
  return footnoteReferences(report).has(placed);
}

const footnoteReferences = perReport((report: Report): ReadonlySet<PlacedBlock> => {
  const keys = new Set(references(report).flatMap(({ reference }) => reference.key ?? []));
  return new Set(report.blocks.filter(({ block }) => block.kind === 'footnote' && keys.has(block.label)));
});

/** Where most brackets stand apart from the word before, that of `x[1]` and "HLA-A[2]" belongs to the letter. */
export function withoutIndices(all: readonly Found<Citation>[]): readonly Found<Citation>[] {
  const brackets = all.filter(({ fact }) => fact.style === 'numeric-bracket');
  const before = ({ fact, placed: { block } }: Found<Citation>): string =>
    block.prose.slice(Math.max(0, fact.span.start - 40), fact.span.start);
  const indices = new Set(brackets.filter((found) => isIndexed(before(found))));
  const apart = brackets.filter((found) => /\s$/.test(before(found))).length;
  return indices.size > 0 && apart * 2 >= brackets.length - indices.size
    ? all.filter((found) => !indices.has(found))
    : all;
}
