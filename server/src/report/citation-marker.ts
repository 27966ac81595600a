import { allMatches } from '../text/all-matches.ts';
import { perObject } from '../text/per-object.ts';
import type { Span } from '../text/span.ts';

/** A number of a marker at its place in the marker's text. */
export interface MarkerNumber {
  readonly value: number;
  readonly span: Span;
  /** Is it the end of a range that begins with the number before it? */
  readonly endsRange: boolean;
}

/** A numeric marker cut into what stands before, between and behind its numbers. */
export interface Marker {
  readonly text: string;
  readonly numbers: readonly MarkerNumber[];
  /** What stands between each number and the next. */
  readonly gaps: readonly string[];
  readonly opening: string;
  readonly closing: string;
  /** Are its digits raised letters of their own: `¹²`? */
  readonly raised: boolean;
  /** Does a link stand around one of its numbers? */
  readonly linked: boolean;
  /** Must each number keep its place, because a link stands around it or a page behind it? */
  readonly fixed: boolean;
}

/** The widest range that is read as one; what is wider is a slip or no citation. */
const widest = 200;

/** A page of the work that is cited: `, p. 4`, `, pp. 4-6`. */
const located = /[,:]\s{0,2}pp?\.\s{0,2}\d{1,5}(?:\s{0,2}[-\u2010-\u2015]\s{0,2}\d{1,5})?/i;
const noNumbers = new RegExp(`\\]\\([^()]{0,300}\\)|<[^<>]{0,300}>|${located.source}`, 'gi');

/** Reads `[1, 3-5]`, `[1 to 3]`, `(refs. 1 and 2)`, `[1, p. 4]`, `<sup>1</sup>`, `¹⁻³`, `[1]-[3]` or `[[1]](#ref-1)`. */
export function readMarker(text: string): Marker {
  const bare = text.replace(noNumbers, (part) => ' '.repeat(part.length));
  const places = allMatches(bare, /\d{1,4}|[⁰¹²³⁴-⁹]{1,4}/g).map((match) => ({
    value: Number(match[0].normalize('NFKC')),
    span: { start: match.index, end: match.index + match[0].length },
  }));
  const gaps = places.slice(1).map(({ span }, i) => text.slice(places[i]?.span.end, span.start));
  const linked = /\]\(|<a\s/i.test(text);
  let ranged = false;
  const numbers = places.map(({ value, span }, i) => {
    const from = places[i - 1]?.value ?? value;
    const endsRange = i > 0 && !ranged && isDash(gaps[i - 1] ?? '') && value > from && value - from <= widest;
    ranged = endsRange;
    return { value, span, endsRange };
  });
  return {
    text,
    numbers,
    gaps,
    opening: text.slice(0, numbers[0]?.span.start ?? text.length),
    closing: text.slice(numbers.at(-1)?.span.end ?? text.length),
    raised: /[⁰¹²³⁴-⁹]/.test(bare),
    linked,
    fixed: linked || located.test(text),
  };
}

/** Is it a dash of any kind, with brackets and spaces around it? */
function isDash(gap: string): boolean {
  return /^(?:[\s\][]*(?:[-\u2010-\u2015\u2212⁻]|&[nm]dash;|&minus;)[\s\][]*|\sto\s)$/.test(gap);
}

/** The numbers of a marker with its ranges filled, in the order in which they stand. */
export const expand = perObject(({ numbers }: Marker): readonly number[] =>
  numbers.flatMap(({ value, endsRange }, i) => {
    const from = numbers[i - 1]?.value ?? value;
    return endsRange ? Array.from({ length: value - from }, (_, k) => from + 1 + k) : [value];
  }),
);

/** Neighbouring numbers, from and to. */
export interface Run {
  readonly from: number;
  readonly to: number;
}

/** Rising numbers as runs of neighbours. */
export function runsOf(rising: readonly number[]): readonly Run[] {
  const runs: { from: number; to: number }[] = [];
  for (const number of rising) {
    const last = runs.at(-1);
    if (last && last.to + 1 === number) last.to = number;
    else runs.push({ from: number, to: number });
  }
  return runs;
}
