import { type Reference, referencesOf } from '../facts/references.ts';
import type { PlacedBlock } from '../markdown/block.ts';
import { type Span, shift } from '../text/span.ts';
import { perReport, type Report } from './report.ts';
import { isWithin } from './section.ts';

/** An entry of the reference list at its place in the report. */
export interface ListedReference {
  readonly reference: Reference;
  /** Its number in the list, counted on where Markdown begins anew; null in a list without numbers. */
  readonly number: number | null;
  /** Its place in the list, from 0. */
  readonly index: number;
  /** Where the entry stands in the report, without its label. */
  readonly span: Span;
  /** A span of the entry's fields (they are relative to its block) as a span of the report. */
  at(span: Span): Span;
}

/**
 * The entries of the reference list, in their order: all lists, paragraphs and footnotes of the sections for
 * references; without such a section, the footnotes that are references and a list of references at the end.
 */
export const references = perReport((report: Report): readonly ListedReference[] => {
  const inSection = report.blocks.filter((placed) => isWithin(report.sectionAt(placed.start), 'references'));
  const listedBlocks = new Set(inSection);
  const isList = isListOfParagraphs(inSection);
  const listed = inSection.flatMap((placed) =>
    isList && placed.block.kind === 'paragraph'
      ? entriesOf(placed, false, namesWork)
      : entriesOf(placed, placed.block.kind === 'footnote'),
  );
  const notes = report.blocks
    .filter((placed) => placed.block.kind === 'footnote' && !listedBlocks.has(placed))
    .flatMap((placed) => entriesOf(placed, true));
  const found = [...listed, ...notes];
  return numbered(found.length > 0 ? found : listAtEnd(report));
});

type Entry = Pick<ListedReference, 'reference' | 'span' | 'at'>;

/** `strictly`: may the block hold other things than references, so that each must read like one? */
function entriesOf(
  placed: PlacedBlock,
  strictly: boolean,
  reads: (reference: Reference) => boolean = readsLikeReference,
): Entry[] {
  const at = (span: Span): Span => shift(span, placed.start);
  return referencesOf(placed.block).flatMap((reference) =>
    (reference.marked && !strictly) || reads(reference) ? [{ reference, span: at(reference.span), at }] : [],
  );
}

/** Is the section a list whose entries are paragraphs without numbers? At least two, and two in five, read like references of themselves. */
function isListOfParagraphs(blocks: readonly PlacedBlock[]): boolean {
  const paragraphs = blocks
    .filter(({ block }) => block.kind === 'paragraph')
    .flatMap(({ block }) => referencesOf(block));
  const certain = paragraphs.filter(readsLikeReference).length;
  return certain >= 2 && certain >= paragraphs.length * 0.4;
}

/** Among entries, a book, a thesis or a guideline has a year or says that it has none; a sentence about the list has not. */
function namesWork({ year, doi, pmid, url, ahead, plain }: Reference): boolean {
  return (
    year !== null || doi !== null || pmid !== null || url !== null || ahead || /\bn\.\s?d\.|\bundated\b/i.test(plain)
  );
}

/** Has it a year and whence, or an identifier? */
function readsLikeReference({ doi, pmid, url, year, authors, container, volume, pages }: Reference): boolean {
  if (doi !== null || pmid !== null) return true;
  if (url !== null) return authors.length > 0 || year !== null;
  return year !== null && authors.length > 0 && (container !== null || volume !== null || pages !== null);
}

/** The last list of the report whose entries nearly all read like references. */
function listAtEnd(report: Report): Entry[] {
  const last = report.blocks.findLastIndex(({ block }) => block.kind !== 'html' && block.kind !== 'definition');
  const found: Entry[] = [];
  for (let i = last; i >= 0; i--) {
    const placed = report.blocks[i];
    if (!placed || (placed.block.kind !== 'list' && placed.block.kind !== 'paragraph')) break;
    const all = referencesOf(placed.block);
    const entries = entriesOf(placed, true).filter(({ reference }) => reference.marked);
    if (entries.length === 0 || entries.length < all.length * 0.8) break;
    found.unshift(...entries);
  }
  return found.length >= 2 ? found : [];
}

/**
 * Numbers the entries: as written while the numbers rise, else counted on. A number that is too high while the next one
 * goes on from the one before it is a slip: of 6, 8, 8, 9 the first 8 is the seventh.
 */
function numbered(entries: readonly Entry[]): ListedReference[] {
  let last = 0;
  return entries.map(({ reference, span, at }, index) => {
    const written = reference.number;
    const isSlip = entries[index + 1]?.reference.number === last + 2;
    const number = written === null ? null : written > last && !(isSlip && last > 0) ? written : last + 1;
    last = number ?? last;
    return { reference, number, index, span, at };
  });
}
