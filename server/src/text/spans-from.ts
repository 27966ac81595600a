import { firstWhere } from './first-where.ts';
import type { Span } from './span.ts';

/** The index of the first of some spans, in source order, that begins at an offset or behind it; their number if none. */
export function firstFrom(spans: readonly Span[], offset: number): number {
  return firstWhere(spans.length, (index) => (spans[index]?.start ?? 0) >= offset);
}

/** Something that has a place. */
interface Placed {
  readonly span: Span;
}

/** The index of the last of some things, in source order, that begins at an offset or before it; -1 if none does. */
export function lastUpTo(things: readonly Placed[], offset: number): number {
  return firstWhere(things.length, (index) => (things[index]?.span.start ?? 0) > offset) - 1;
}

/** The one of some things, in source order and none within another, that holds an offset. */
export function thingAt<T extends Placed>(things: readonly T[], offset: number): T | undefined {
  const found = things[lastUpTo(things, offset)];
  return found && offset < found.span.end ? found : undefined;
}

/** Does one of some spans, in source order and none within another, touch a place? */
export function anyTouches(spans: readonly Span[], { start, end }: Span): boolean {
  const next = firstFrom(spans, start);
  return (spans[next]?.start ?? end) < end || (spans[next - 1]?.end ?? start) > start;
}

/**
 * Makes the question whether a place touches one of some spans, in whatever order they are and even within each other, for
 * where it is asked of many places: the answer takes a few steps, not a walk over all spans. None may be empty.
 */
export function touching(spans: readonly Span[]): (place: Span) => boolean {
  if (spans.length === 0) return () => false;
  const apart = joined(spans);
  return (place) => anyTouches(apart, place);
}

/** What some spans cover together: in source order, none within another. */
function joined(spans: readonly Span[]): readonly Span[] {
  const apart: { start: number; end: number }[] = [];
  for (const { start, end } of [...spans].sort((a, b) => a.start - b.start)) {
    const last = apart.at(-1);
    if (last && start < last.end) last.end = Math.max(last.end, end);
    else apart.push({ start, end });
  }
  return apart;
}
