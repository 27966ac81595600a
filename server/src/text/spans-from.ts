import type { Span } from './span.ts';

/** The index of the first of some spans, in source order, that begins at an offset or behind it; their number if none. */
export function firstFrom(spans: readonly Span[], offset: number): number {
  let low = 0;
  let high = spans.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((spans[middle]?.start ?? 0) < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Does one of some spans, in source order and none within another, touch a place? */
export function anyTouches(spans: readonly Span[], { start, end }: Span): boolean {
  const next = firstFrom(spans, start);
  return (spans[next]?.start ?? end) < end || (spans[next - 1]?.end ?? start) > start;
}
