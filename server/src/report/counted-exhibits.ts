import type { ExhibitKind } from '../facts/captions.ts';
import type { Span } from '../text/span.ts';
import { exhibits } from './exhibits.ts';
import { perReport, type Report } from './report.ts';
import { isWithin } from './section.ts';

/** A figure or a table as journals count them. */
export interface CountedExhibit {
  readonly kind: ExhibitKind;
  readonly span: Span;
}

/**
 * Figures and tables in source order. Those of a supplement do not count. Where any of a kind is numbered, only the
 * numbered ones do: an image or a table without a number may be a part of one.
 */
export const countedExhibits = perReport((report: Report): readonly CountedExhibit[] => {
  const numbered = exhibits(report).filter(({ number }) => number !== '' && !/^[SA]/.test(number));
  const all = (['figure', 'table'] as const).flatMap((kind) => {
    const own = numbered.filter((exhibit) => exhibit.kind === kind);
    if (own.length > 0) return own.map(({ labelSpan }) => ({ kind, span: labelSpan }));
    return (kind === 'figure' ? images(report) : tables(report)).map((span) => ({ kind, span }));
  });
  return all.sort((a, b) => a.span.start - b.span.start);
});

function images(report: Report): readonly Span[] {
  return exhibits(report)
    .filter(({ kind, number, hasImage }) => kind === 'figure' && number === '' && hasImage)
    .map(({ span }) => span);
}

/** Each table by its header. */
function tables({ blocks, sectionAt }: Report): readonly Span[] {
  return blocks
    .filter(({ block, start }) => block.kind === 'table' && !isWithin(sectionAt(start), 'references'))
    .map(({ block, start }) => ({ start, end: start + (block.rows[0]?.at(-1)?.end ?? block.source.length) }));
}
