/** A number in round brackets at its place in the prose. */
export interface BracketedNumber {
  readonly numbers: string;
  readonly start: number;
  readonly end: number;
}

/** The `(1)` and `(2)` of "for two reasons: (1) age and (2) weight": they stand before what they number. */
export function enumerationsAmong<T extends BracketedNumber>(prose: string, markers: readonly T[]): ReadonlySet<T> {
  const leading = markers.filter(
    (marker) =>
      isBeforeWord(prose, marker) &&
      /(?:^|[:;,.]|\b(?:and|or|are|is|of|with|by|were|was|both|either|including|as|[yeou]|ou|und|oder|et))\s*$/i.test(
        before(prose, marker),
      ),
  );
  const strict = leading.filter((marker) => /(?:^|[:;])\s*$/.test(before(prose, marker)));
  const run = leading.filter(({ numbers }, i) => {
    const next = Number(leading[i + 1]?.numbers);
    const previous = Number(leading[i - 1]?.numbers);
    return next === Number(numbers) + 1 || previous === Number(numbers) - 1;
  });
  return new Set([
    ...(run.some(({ numbers }) => numbers === '1') ? [...strict, ...run] : strict),
    ...countedOff(prose, markers),
  ]);
}

/** "We saw (1) fever, (2) rash and (3) itch": a word behind each, a comma or "and" before all but the first. */
function countedOff<T extends BracketedNumber>(prose: string, markers: readonly T[]): T[] {
  return markers.flatMap((first, at) => {
    if (first.numbers !== '1' || !isBeforeWord(prose, first)) return [];
    const run = [first];
    for (const next of markers.slice(at + 1)) {
      const between = prose.slice(run.at(-1)?.end, next.start);
      const goesOn = Number(next.numbers) === run.length + 1 && isBeforeWord(prose, next);
      if (!goesOn || !/^\s(?!(?:and|or)\s)[^.]{2,200}(?:[,;]|\s(?:and|or))\s$/.test(between)) break;
      run.push(next);
    }
    return run.length > 1 ? run : [];
  });
}

function isBeforeWord(prose: string, { numbers, end }: BracketedNumber): boolean {
  return /^\d{1,2}$/.test(numbers) && /^\s+["'*]?\p{L}/u.test(prose.slice(end, end + 8));
}

function before(prose: string, { start }: BracketedNumber): string {
  return prose.slice(Math.max(0, start - 30), start);
}
