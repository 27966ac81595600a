import { once } from '../text/once.ts';
import { expand, type Marker, runsOf } from './citation-marker.ts';

/** How a document writes several numbers in one marker. */
export interface MarkerHabits {
  /** Between two numbers: `,` or `, `. */
  readonly comma: string;
  /** Between the ends of a range. */
  readonly dash: string;
  /** The shortest run of neighbours that is written as a range; infinite where all numbers are spelled out. */
  readonly shortestRange: number;
  /** The shortest run that is a range once ranges are wanted: 2 where most pairs of neighbours are written so. */
  readonly shortestWanted: 2 | 3;
}

/** The habits of markers of one kind, by what most of them do. */
export function habitsOf(markers: readonly Marker[]): MarkerHabits {
  const commas: string[] = [];
  const dashes: string[] = [];
  const pairs = { ranged: 0, spelled: 0 };
  const runs = { ranged: 0, spelled: 0 };
  for (const marker of markers) {
    marker.gaps.forEach((gap, i) => {
      if (marker.numbers[i + 1]?.endsRange) dashes.push(gap);
      else if (/^\s*[,;]\s*$/.test(gap)) commas.push(gap);
    });
    const ranges = new Set(marker.numbers.flatMap(({ value, endsRange }) => (endsRange ? [value] : [])));
    for (const { from, to } of runsOf([...new Set(expand(marker))].sort((a, b) => a - b))) {
      if (from === to) continue;
      const count = to - from === 1 ? pairs : runs;
      if (ranges.has(to)) count.ranged++;
      else count.spelled++;
    }
  }
  const raised = markers.some((marker) => marker.raised);
  const shortest = pairs.ranged > pairs.spelled ? 2 : 3;
  const compresses = runs.ranged + pairs.ranged > 0 && runs.ranged >= runs.spelled;
  return {
    comma: mostOf(commas) ?? ',',
    dash: mostOf(dashes.filter((dash) => !/[\][]/.test(dash))) ?? (raised ? '⁻' : '-'),
    shortestRange: compresses ? shortest : Number.POSITIVE_INFINITY,
    shortestWanted: shortest,
  };
}

/** The habits of the markers of each form: raised digits and plain ones are set apart by different signs. */
export function habitsByForm(markers: readonly Marker[]): (marker: Marker) => MarkerHabits {
  const raised = once(() => habitsOf(markers.filter((marker) => marker.raised)));
  const plain = once(() => habitsOf(markers.filter((marker) => !marker.raised)));
  return (marker) => (marker.raised ? raised() : plain());
}

function mostOf(texts: readonly string[]): string | undefined {
  const counts = new Map<string, number>();
  for (const text of texts) counts.set(text, (counts.get(text) ?? 0) + 1);
  return [...counts].sort((a, b) => b[1] - a[1])[0]?.[0];
}
