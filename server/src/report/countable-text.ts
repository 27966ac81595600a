import { captionsOf } from '../facts/captions.ts';
import { labelsOf } from '../facts/labels.ts';
import { perBlock } from '../facts/per-block.ts';
import type { Block, PlacedBlock } from '../markdown/block.ts';
import { countWords } from '../text/count-words.ts';
import { perObject } from '../text/per-object.ts';
import { readable } from '../text/readable.ts';
import type { Span } from '../text/span.ts';
import { citations } from './citations.ts';
import { keywordLines } from './keywords.ts';
import { perReport, type Report } from './report.ts';
import { isWithin } from './section.ts';

/** A block and its words: as it is read, without what does not count. */
export interface CountableBlock {
  readonly placed: PlacedBlock;
  readonly words: number;
  readonly kind: 'text' | 'table' | 'caption';
}

/**
 * The blocks whose words can count. Headings, labels, keywords at the end of an abstract's paragraph, comments, code,
 * footnotes, the alternative text of images, and markers that cite (`[1,2]`, a raised 3) never do; names and years in
 * brackets do, as in a word processor.
 */
export const countableBlocks = perReport((report: Report): readonly CountableBlock[] => {
  const blanks = [
    ...report.sections.map(({ headingSpan }) => headingSpan),
    ...report.find(labelsOf).flatMap(({ section, span }) => (isWithin(section, 'abstract') ? [span] : [])),
    ...keywordLines(report).map(({ label, end }) => ({ start: label.start, end })),
    ...citations(report).flatMap(({ style, span }) => (style === 'author-date' ? [] : [span])),
  ].sort((a, b) => a.start - b.start);
  let next = 0;
  return report.blocks.flatMap((placed) => {
    const { block, start, end } = placed;
    if (block.kind === 'heading' || block.kind === 'code' || block.kind === 'footnote') return [];
    while ((blanks[next]?.end ?? end) <= start) next++;
    const inside: Span[] = [];
    for (let i = next; (blanks[i]?.start ?? end) < end; i++) inside.push(blanks[i] as Span);
    const relative = inside.map((span) => ({ start: span.start - start, end: span.end - start }));
    return [{ placed, kind: kindOf(block), words: wordsIn(block, relative) }];
  });
});

/** The words of a block without some spans of it; remembered, as most blocks are the same in the next version. */
function wordsIn(block: Block, without: readonly Span[]): number {
  const before = countOf(block);
  if (isSame(before.without, without)) return before.words;
  const prose = blank(block.prose, [...without, ...block.images.map(({ span }) => span)]);
  const words = countWords(readable(blank(block.source, without), prose));
  before.without = without;
  before.words = words;
  return words;
}

/** The last count of a block. */
const countOf = perObject((_: Block): { without: readonly Span[] | undefined; words: number } => ({
  without: undefined,
  words: 0,
}));

function isSame(some: readonly Span[] | undefined, others: readonly Span[]): boolean {
  return (
    some?.length === others.length &&
    some.every(({ start, end }, i) => start === others[i]?.start && end === others[i]?.end)
  );
}

const kindOf = perBlock((block: Block): CountableBlock['kind'] => {
  if (block.kind === 'table' || /^<table\b/i.test(block.source)) return 'table';
  return captionsOf(block).some(({ isImage }) => !isImage) ? 'caption' : 'text';
});

function blank(text: string, spans: readonly Span[]): string {
  let result = '';
  for (const { start, end } of [...spans].sort((a, b) => a.start - b.start)) {
    const from = Math.min(Math.max(start, result.length), text.length);
    const to = Math.max(Math.min(end, text.length), from);
    result += text.slice(result.length, from) + ' '.repeat(to - from);
  }
  return result + text.slice(result.length);
}
