import type { ReferenceStyleData, ReferenceStyleName } from '../data/reference-style.ts';
import { allReferenceStyles } from '../data/reference-styles.ts';
import { type EntryShape, shapeInStyle, shapeOfEntry } from './entry-shape.ts';
import { type ListedReference, references } from './references.ts';
import { perReport, type Report } from './report.ts';
import { toWork } from './to-work.ts';

/** The style of a list as a whole. */
export interface ListStyle {
  /** The style that explains the entries best; undefined where none explains them well. */
  readonly style: ReferenceStyleName | undefined;
  /** How much of what the entries show is as in that style (or in the nearest one), from 0 to 1. */
  readonly share: number;
  /** The same for each trait: "after authors", "name", "pages" ... */
  readonly traits: Readonly<Record<string, number>>;
}

/** From this share on a list is said to be in a style. */
const enough = 0.75;

/** What tells styles apart: a list that mostly differs in one of these is in another style, however much else agrees. */
const core = ['name', 'after authors', 'after title', 'after container', 'after year', 'after volume'];

/** Entries that are looked at, spread over the list: a list of thousands has no other style than a hundred of them. */
const sample = 60;

/** Names the style of the list: each entry is formatted in each style, and what it shows is compared trait by trait. */
export const listStyleOf = perReport((report: Report): ListStyle => {
  const telling = tellingEntries(report);
  const marks = allReferenceStyles.map((style) => markOf(style, telling));
  const fitting = marks.filter(
    ({ share, traits }) => share >= enough && core.every((trait) => (traits[trait] ?? 1) >= 0.5),
  );
  const best = bestOf(fitting) ?? bestOf(marks);
  if (!best || telling.length === 0) return { style: undefined, share: 0, traits: {} };
  return { style: fitting.includes(best) ? best.name : undefined, share: best.share, traits: best.traits };
});

/** The share of entries that are as in a style, for each trait that enough of them show to speak of the list. */
export function agreementWith(report: Report, style: ReferenceStyleData): Readonly<Record<string, number>> {
  return markOf(style, tellingEntries(report), fewestToTell).traits;
}

/** Fewer entries that show a trait tell nothing of the list. */
const fewestToTell = 3;

/** A sample of the entries that show how they are set. */
const tellingEntries = perReport((report: Report): readonly Shaped[] =>
  sampled(references(report))
    .map(({ reference }) => {
      const work = toWork(reference);
      return { work, shape: shapeOfEntry(reference, work) };
    })
    .filter(({ shape, work }) => Object.keys(shape).length >= 3 && work.title !== null),
);

function bestOf(marks: readonly Mark[]): Mark | undefined {
  return marks.reduce<Mark | undefined>((top, mark) => (top && top.share >= mark.share ? top : mark), undefined);
}

interface Mark {
  readonly name: ReferenceStyleName;
  readonly share: number;
  readonly traits: Readonly<Record<string, number>>;
}

type Shaped = { readonly work: ReturnType<typeof toWork>; readonly shape: EntryShape };

function markOf(style: ReferenceStyleData, entries: readonly Shaped[], fewest = 1): Mark {
  const votes = new Map<string, { agree: number; all: number }>();
  for (const { work, shape } of entries) {
    const expected = shapeInStyle(work, style);
    for (const [trait, value] of Object.entries(shape)) {
      const wanted = expected[trait];
      if (wanted === undefined) continue;
      const vote = votes.get(trait) ?? { agree: 0, all: 0 };
      votes.set(trait, { agree: vote.agree + (wanted === value ? 1 : 0), all: vote.all + 1 });
    }
  }
  const counts = [...votes.values()];
  const all = counts.reduce((sum, vote) => sum + vote.all, 0);
  return {
    name: style.name,
    share: all === 0 ? 0 : counts.reduce((sum, vote) => sum + vote.agree, 0) / all,
    traits: Object.fromEntries(
      [...votes].filter(([, { all }]) => all >= fewest).map(([trait, vote]) => [trait, vote.agree / vote.all]),
    ),
  };
}

function sampled(list: readonly ListedReference[]): readonly ListedReference[] {
  const step = Math.max(1, list.length / sample);
  return list.filter((_, i) => Math.floor(i / step) !== Math.floor((i - 1) / step));
}
