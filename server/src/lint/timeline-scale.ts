/** A stretch of time that is drawn shorter than it was. */
export interface ScaleBreak {
  /** Its middle, in pixels from the top of the axis. */
  readonly y: number;
  /** How long it was. */
  readonly days: number;
}

/** An axis downwards on which equal times are equally long, but for its breaks. */
export interface TimelineScale {
  /** In pixels. */
  readonly length: number;
  /** Where each of the days stands, in pixels from the top, in their order. */
  readonly places: readonly number[];
  readonly breaks: readonly ScaleBreak[];
}

/** Days that follow each other are at least so many pixels apart, so that their names do not overlap. */
const nearest = 15;
/** How long a break is drawn, in pixels. */
const breakLength = 48;
/** So many times longer than it has to be may an axis become to need fewer breaks. */
const patience = 1.6;

/**
 * The scale for some days, given once each and in order, on an axis at least so long. It has no break where the shortest
 * gap can be seen without one; else the longest gaps are cut, as few as possible.
 */
export function timelineScale(days: readonly number[], least: number): TimelineScale {
  const gaps = days.slice(1).map((day, i) => day - (days[i] ?? day));
  const { limit, perDay } = cutOf(gaps, least);
  const places = [0];
  const breaks: ScaleBreak[] = [];
  for (const gap of gaps) {
    const from = places.at(-1) ?? 0;
    const length = gap > limit ? breakLength : gap * perDay;
    if (gap > limit) breaks.push({ y: from + length / 2, days: gap });
    places.push(from + length);
  }
  return { length: places.at(-1) ?? 0, places, breaks };
}

/** Gaps of more days than `limit` are cut; all others have so many pixels for each day. */
function cutOf(gaps: readonly number[], least: number): { readonly limit: number; readonly perDay: number } {
  const limits = [...new Set(gaps)].sort((a, b) => b - a);
  const shortest = limits.at(-1) ?? 1;
  for (const limit of limits) {
    const kept = gaps.filter((gap) => gap <= limit);
    const broken = (gaps.length - kept.length) * breakLength;
    const days = kept.reduce((sum, gap) => sum + gap, 0);
    const perDay = Math.max(nearest / shortest, (least - broken) / days);
    if (days * perDay + broken <= least * patience) return { limit, perDay };
  }
  return { limit: shortest, perDay: nearest / shortest };
}
