import type { MarkerHabits } from './citation-habits.ts';
import { expand, type Marker, runsOf } from './citation-marker.ts';

/**
 * The marker with other numbers and else as it was; nothing where its links leave no room for them. A range that is no
 * longer one is spelled out, and neighbours become one where the document does so. Numbers that rose rise again.
 */
export function rewriteMarker(
  marker: Marker,
  toNew: (number: number) => number,
  habits: MarkerHabits,
): string | undefined {
  const before = expand(marker);
  const after = before.map(toNew);
  if (after.every((number, i) => number === before[i])) return marker.text;
  if (marker.fixed) return rewriteFixed(marker, before, after);
  const isSorted = before.every((number, i) => i === 0 || number > (before[i - 1] ?? 0));
  const numbers = [...new Set(after)];
  if (isSorted || marker.numbers.some(({ endsRange }) => endsRange)) numbers.sort((a, b) => a - b);
  const runs = runsOf(numbers);
  const isPlain = numbers.length === marker.numbers.length && runs.every(({ from, to }) => !isRange(to - from, habits));
  const hadRange = marker.numbers.some(({ endsRange }) => endsRange);
  return isPlain && !hadRange
    ? inPlace(marker, numbers)
    : writeNumbers(
        marker,
        numbers,
        hadRange ? { ...habits, shortestRange: Math.min(habits.shortestRange, 3) } : habits,
      );
}

function isRange(width: number, { shortestRange }: MarkerHabits): boolean {
  return width > 0 && width + 1 >= shortestRange;
}

/** Each number keeps its place, and so its link or page; the ends of a range too, if what lies between follows. */
function rewriteFixed(marker: Marker, before: readonly number[], after: readonly number[]): string | undefined {
  const steps = before.map((number, i) => (after[i] ?? 0) - number);
  const hadRange = marker.numbers.some(({ endsRange }) => endsRange);
  if (hadRange && steps.some((step) => step !== steps[0])) return undefined;
  const toNew = new Map(before.map((number, i) => [number, after[i] ?? number]));
  return inPlace(
    marker,
    marker.numbers.map(({ value }) => toNew.get(value) ?? value),
  );
}

function inPlace(marker: Marker, numbers: readonly number[]): string {
  const written = numbers.map((number) => toDigits(marker, number));
  return `${marker.opening}${written.map((digit, i) => digit + (i < written.length - 1 ? marker.gaps[i] : '')).join('')}${marker.closing}`;
}

/** A marker like this one that names other numbers, which rise: in ranges as the habits have it, else one by one. */
export function writeNumbers(marker: Marker, numbers: readonly number[], habits: MarkerHabits): string {
  const ownDash = marker.gaps.find((_, i) => marker.numbers[i + 1]?.endsRange);
  const runs = runsOf(numbers);
  const isOneRange = runs.length === 1 && ownDash !== undefined && numbers.length >= 2;
  const dash = ownDash === undefined || (/[\][]/.test(ownDash) && !isOneRange) ? habits.dash : ownDash;
  const shortestRange = /[\][]/.test(dash) ? 2 : habits.shortestRange;
  const items = runs.flatMap(({ from, to }) =>
    isRange(to - from, { ...habits, shortestRange })
      ? [`${toDigits(marker, from)}${dash}${toDigits(marker, to)}`]
      : Array.from({ length: to - from + 1 }, (_, i) => toDigits(marker, from + i)),
  );
  const lists = marker.gaps.filter((_, i) => !marker.numbers[i + 1]?.endsRange);
  const comma = lists.find((gap) => /^\s*[,;]\s*$/.test(gap)) ?? habits.comma;
  const last = lists.at(-1);
  const lastComma = last !== undefined && /and|&|[yeu]|und|et/i.test(last) ? last : comma;
  return `${marker.opening}${items.map((item, i) => item + separator(i)).join('')}${marker.closing}`;

  function separator(i: number): string {
    if (i === items.length - 1) return '';
    return i === items.length - 2 ? lastComma : comma;
  }
}

/** A number in the digits of the marker, plain or raised. */
export function toDigits({ raised }: Marker, number: number): string {
  return raised ? toRaised(String(number)) : String(number);
}

/** Digits as raised letters. */
export function toRaised(text: string): string {
  return text.replace(/\d/g, (digit) => '⁰¹²³⁴⁵⁶⁷⁸⁹'.charAt(Number(digit)));
}
