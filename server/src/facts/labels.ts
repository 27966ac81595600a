import type { Block } from '../markdown/block.ts';
import { overlaps, type Span, trimSpan } from '../text/span.ts';
import { roleOfHeading } from './heading-role.ts';
import { perBlock } from './per-block.ts';

/** A known label that text follows: `**Background:** It is rare.`, or the same without bold type. */
export interface Label {
  readonly words: string;
  /** With its colon or full stop. */
  readonly span: Span;
}

/** At the beginning, behind a sentence, or on a line of its own. */
const plain = /(?:^|[.!?\])"'][ \t]{1,9}|[\r\n])[ \t]{0,9}(\p{Lu}[\p{L},/&'() -]{2,48}):(?=\s)/gu;

/** The labels in a block, in source order. */
export const labelsOf = perBlock((block: Block): readonly Label[] => {
  if (block.kind !== 'paragraph' && block.kind !== 'list' && block.kind !== 'quote') return [];
  const bold = block.strong.flatMap((run) => boldLabel(block, run));
  const bare = [...block.prose.matchAll(plain)].flatMap((match) => {
    const words = match[1] ?? '';
    const end = match.index + match[0].length;
    const span = { start: end - words.length - 1, end };
    return isKnown(words) && !bold.some((label) => overlaps(label.span, span)) ? [{ words, span }] : [];
  });
  return [...bold, ...bare].sort((a, b) => a.span.start - b.span.start);
});

/** `**Background:**`, `**Background**:` and `**Background.**`; bold words within a sentence are none. */
function boldLabel({ prose }: Block, run: Span): Label[] {
  const inside = trimSpan(prose, run);
  const written = prose.slice(inside.start, inside.end);
  const words = written.replace(/[.:\s]{1,9}$/, '');
  const after = /^\s{0,2}[:\u2014]/.exec(prose.slice(run.end, run.end + 4))?.[0].length ?? 0;
  const isClosed = after > 0 || words !== written;
  const isHeld = roleOfHeading(words)?.match === 'holds' && words.split(' ').length <= 4;
  return isClosed && /^\p{Lu}/u.test(words) && (isHeld || isKnown(words))
    ? [{ words, span: { start: run.start, end: run.end + after } }]
    : [];
}

/** Words that are a heading; one among other words may begin a sentence. */
function isKnown(words: string): boolean {
  const role = roleOfHeading(words);
  return role !== undefined && role.match !== 'holds';
}
