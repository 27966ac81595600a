import type { Block } from '../markdown/block.ts';
import { allMatches } from '../text/all-matches.ts';
import type { Span } from '../text/span.ts';
import { touching } from '../text/spans-from.ts';
import { authorDateMarkers, keyMarkers } from './named-citations.ts';
import { numericMarkers } from './numeric-citations.ts';
import { perBlock } from './per-block.ts';

/** How a citation is set. */
export type CitationStyle =
  | 'numeric-bracket'
  | 'numeric-paren'
  | 'superscript'
  | 'author-date'
  | 'pandoc-key'
  | 'footnote';

/** A marker in the text that may lead to the reference list; `citations(report)` tells which of them do. */
export interface Citation {
  readonly style: CitationStyle;
  /** What it leads to: numbers with ranges expanded, "Xia 2018", keys, or a footnote's label. */
  readonly targets: readonly string[];
  /** The marker as written. */
  readonly text: string;
  readonly span: Span;
  /** Does its form alone say that it cites, without a look at the reference list? */
  readonly sure: boolean;
  /** Does what stands before it rather speak for a count or an interval? */
  readonly doubtful: boolean;
}

/** The citation markers of a block in source order, by their form and the words next to them. */
export const citationsOf = perBlock((block: Block): readonly Citation[] => {
  if (block.kind === 'code' || block.kind === 'definition' || block.kind === 'break') return [];
  const numeric = numericMarkers(block).map((marker) => ({ ...marker, sure: marker.style === 'numeric-bracket' }));
  const named = [...authorDateMarkers(block), ...keyMarkers(block)].map((marker) => ({ ...marker, doubtful: false }));
  const isRaised = touching(numeric.flatMap(({ style, span }) => (style === 'superscript' ? [span] : [])));
  const isFormula = touching(formulasIn(block).filter((span) => !isRaised(span)));
  return [...numeric, ...named]
    .filter(({ span }) => !isFormula(span))
    .map((marker) => ({ ...marker, text: block.source.slice(marker.span.start, marker.span.end) }))
    .sort((a, b) => a.span.start - b.span.start);
});

/** Formulas as Pandoc knows them: `$x^{2}$`, with no space inside the signs and no digit behind, so that `$5 and $7` are prices. */
function formulasIn({ source }: Block): Span[] {
  if (!source.includes('$')) return [];
  const formula = /\$\$[^$]{1,2000}\$\$|(?<![\\$])\$(?=[^\s$])[^$\r\n]{0,300}(?<=[^\s\\])\$(?![\d$])/g;
  return allMatches(source, formula).map(({ index, 0: { length } }) => ({ start: index, end: index + length }));
}
