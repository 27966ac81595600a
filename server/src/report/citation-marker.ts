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
  /** Does a link stand around one of its numbers, so that each number must keep its place? */
  readonly linked: boolean;
}

/** The widest range that is read as one; what is wider is a slip or no citation. */
const widest = 200;

/** Reads `[1, 3-5]`, `(refs. 1 and 2)`, `<sup>1</sup>`, `¹⁻³`, `[1]-[3]` or `[[1]](#ref-1)`. */
export function readMarker(text: string): Marker {
  const bare = text.replace(/\]\([^()]{0,300}\)|<[^<>]{0,300}>/g, (part) => ' '.repeat(part.length));
  const places = [...bare.matchAll(/\d{1,4}|[⁰¹²³⁴-⁹]{1,4}/g)].map((match) => ({
    value: Number(match[0].normalize('NFKC')),
    span: { start: match.index, end: match.index + match[0].length },
  }));
  const gaps = places.slice(1).map(({ span }, i) => text.slice(places[i]?.span.end, span.start));
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
    linked: /\]\(|<a\s/i.test(text),
  };
}

/** Is it a dash of any kind, with brackets and spaces around it? */
function isDash(gap: string): boolean {
  return /^[\s\][]*(?:[-\u2010-\u2015\u2212⁻]|&[nm]dash;|&minus;)[\s\][]*$/.test(gap);
}

/** The numbers of a marker with its ranges filled, in the order in which they stand. */
export function expand({ numbers }: Marker): number[] {
  return numbers.flatMap(({ value, endsRange }, i) => {
    const from = numbers[i - 1]?.value ?? value;
    return endsRange ? Array.from({ length: value - from }, (_, k) => from + 1 + k) : [value];
  });
}

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
