import type { Span } from '../text/span.ts';

/** A number that is told twice and different. */
export interface ToldTwice {
  /** What it is of, in plain words: "haemoglobin", "follow-up". */
  readonly of: string;
  /** The place that does not agree with the others. */
  readonly span: Span;
  /** Where it is told differently. */
  readonly other: Span;
}

/** Are two numbers the same once the finer one is rounded as the coarser one is? 7.24 and 7.2 are; 51 and 54 are not. */
export function isSameRounded(a: number, b: number): boolean {
  const digits = Math.min(decimals(a), decimals(b));
  const unit = 10 ** -digits;
  return Math.abs(a - b) <= unit * 0.5 + 1e-9 * Math.abs(a) || isRoundThousand(a, b) || isRoundThousand(b, a);
}

/** 12 000 may stand for 11 950: the zeros at the end of a count are no digits. */
function isRoundThousand(round: number, other: number): boolean {
  if (round < 1000 || round % 100 !== 0) return false;
  const unit = round % 1000 === 0 ? 1000 : 100;
  return Math.abs(round - other) <= unit / 2;
}

/** Is it near enough to be the same number mistold, and not one of another day? */
export function isNear(a: number, b: number, share: number): boolean {
  return Math.abs(a - b) <= share * Math.max(Math.abs(a), Math.abs(b));
}

function decimals(value: number): number {
  return /\.(\d+)$/.exec(String(value))?.[1]?.length ?? 0;
}
