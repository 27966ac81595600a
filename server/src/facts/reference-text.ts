import type { Block } from '../markdown/block.ts';
import { type Span, trimSpan } from '../text/span.ts';

/** A stretch of a block as one line without markup, and the way back to the block. */
export interface EntryText {
  /** For reading: plain dashes and quotes, no markup, single spaces. */
  readonly plain: string;
  /** The same characters as the author wrote them; same length. */
  readonly written: string;
  /** Runs set in italics, in offsets of `plain`. */
  readonly emphasis: readonly Span[];
  /** A span of `plain` as a span of the block. */
  inBlock(span: Span): Span;
}

/** Takes the markup, the line breaks and the double spaces out of a stretch of a block. */
export function entryText({ prose, source }: Block, within: Span): EntryText {
  const plain: string[] = [];
  const written: string[] = [];
  const offsets: number[] = [];
  const marks: number[] = [];
  let gap = false;
  for (let i = within.start; i < within.end; i++) {
    const code = prose.charCodeAt(i);
    const isBlank = code === 32 || (code >= 9 && code <= 13); // prose has no other white space
    const isMarkup = isBlank && !/[\s\u200b]/.test(source.charAt(i));
    if (isMarkup && isEmphasis(source, i)) marks.push(plain.length + (gap && plain.length > 0 ? 1 : 0));
    gap ||= (isBlank && !isMarkup) || (isMarkup && /^<br/i.test(source.slice(i, i + 3)));
    if (isBlank) continue;
    if (gap && plain.length > 0) push(' ', ' ', i - 1);
    gap = false;
    push(prose.charAt(i), source.charAt(i), i);
  }
  return {
    plain: plain.join(''),
    written: written.join(''),
    emphasis: marks.flatMap((start, i) => {
      const end = marks[i + 1];
      return i % 2 === 0 && end !== undefined ? [{ start, end }] : [];
    }),
    inBlock: ({ start, end }) => ({
      start: offsets[start] ?? within.end,
      end: end > start ? (offsets[end - 1] ?? within.end - 1) + 1 : (offsets[start] ?? within.end),
    }),
  };

  function push(read: string, wrote: string, at: number): void {
    plain.push(read);
    written.push(wrote);
    offsets.push(at);
  }
}

/** Is the mark a single `*` or `_`, or the tag `<i>` or `<em>`? */
function isEmphasis(source: string, at: number): boolean {
  const mark = source.charAt(at);
  if (mark === '<') return /^<\/?(?:i|em)>/i.test(source.slice(at, at + 5));
  return /[*_]/.test(mark) && source.charAt(at - 1) !== mark && source.charAt(at + 1) !== mark;
}

/** Without the marks that separate the parts; a question mark at the end and brackets stay. */
export function trimMarks(text: string, span: Span): Span {
  let { start, end } = trimSpan(text, span);
  while (start < end && /[\s.,;:)\]]/.test(text.charAt(start))) start++;
  while (end > start && /[\s.,;:([]/.test(text.charAt(end - 1))) end--;
  return { start, end };
}
