import { isSpaceAt } from './signs.ts';

/** A half-open range of the source, in UTF-16 offsets. The one coordinate used inside. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** The same span moved by `by` characters: from block-relative to absolute. */
export function shift(span: Span, by: number): Span {
  return { start: span.start + by, end: span.end + by };
}

/** The same thing with its place moved, and nothing else of it. */
export function moved<T extends { readonly span: Span }>(thing: T, by: number): T {
  return by === 0 ? thing : { ...thing, span: shift(thing.span, by) };
}

/** Does `outer` hold all of `inner`? */
export function contains(outer: Span, inner: Span): boolean {
  return outer.start <= inner.start && inner.end <= outer.end;
}

/** Do the two share at least one character? */
export function overlaps(a: Span, b: Span): boolean {
  return a.start < b.end && b.start < a.end;
}

/** The span without white space at its ends. */
export function trimSpan(text: string, { start, end }: Span): Span {
  while (start < end && isSpaceAt(text, start)) start++;
  while (end > start && isSpaceAt(text, end - 1)) end--;
  return { start, end };
}

/** The text that a span covers. */
export function textOf(text: string, span: Span): string {
  return text.slice(span.start, span.end);
}
