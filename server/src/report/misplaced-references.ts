import { referenceStyles } from '../data/reference-styles.ts';
import { sortKey } from './alphabetical.ts';
import { isNumeric } from './citation-clusters.ts';
import { citations } from './citations.ts';
import { listStyleOf } from './list-style.ts';
import { firstNameKeys } from './name-sort-keys.ts';
import { type ListedReference, references } from './references.ts';
import { perReport, type Report } from './report.ts';

/** An entry of an alphabetical list that stands at another place than its first author's name has. */
export interface MisplacedReference {
  readonly entry: ListedReference;
  /** The entry that it belongs before; undefined where it belongs at the end. */
  readonly before: ListedReference | undefined;
}

/** The misplaced entries of a list, and the order in which none is. */
export interface Misplacement {
  readonly misplaced: readonly MisplacedReference[];
  readonly order: readonly ListedReference[];
}

/** From this share of entries in order on a list is meant to be alphabetical, whatever the text cites by. */
const meant = 0.7;

/**
 * What is out of alphabetical order in an author-date list without numbers; undefined where the list is none or is in order.
 * Only the name of the first author counts, and an order by which any manual would put an entry where it stands is right.
 */
export const misplacedReferences = perReport((report: Report): Misplacement | undefined => {
  const all = references(report);
  if (all.length < 3 || !isAlphabetical(report, all)) return undefined;
  const keyed = all.flatMap((entry) => keyedOf(entry) ?? []);
  const inPlace = longestRise(keyed);
  const still = keyed.filter((one) => inPlace.has(one));
  const isByName = citations(report).filter(({ style }) => style === 'author-date').length >= 3;
  if (!isByName && still.length < all.length * meant) return undefined;
  const moved = keyed.filter((one) => !inPlace.has(one) && !mayStand(one, still));
  if (moved.length === 0) return undefined;
  const places = moved.map((one) => ({ one, before: still.find((other) => !isRise(other, one)) }));
  return {
    misplaced: places.map(({ one, before }) => ({ entry: one.entry, before: before?.entry })),
    order: orderWith(all, places),
  };
});

/** An author-date list whose entries bear neither numbers nor keys, in a text that does not cite by numbers. */
function isAlphabetical(report: Report, all: readonly ListedReference[]): boolean {
  if (all.some(({ number, reference }) => number !== null || reference.number !== null || reference.key !== null))
    return false;
  const { style } = listStyleOf(report);
  return style !== undefined && referenceStyles[style].order === 'alphabetical' && !citations(report).some(isNumeric);
}

interface Keyed {
  readonly entry: ListedReference;
  /** Under each of these the name may be sorted; the first is the plain one. */
  readonly keys: readonly string[];
}

function keyedOf(entry: ListedReference): Keyed | undefined {
  const [author] = entry.reference.authors;
  const name = author?.family ?? author?.literal;
  return name && sortKey(name) !== '' ? { entry, keys: firstNameKeys(name) } : undefined;
}

/** May one stand before the other? */
function isRise(one: Keyed, other: Keyed): boolean {
  return one.keys.some((key) => other.keys.some((later) => key <= later));
}

function mayStand(one: Keyed, still: readonly Keyed[]): boolean {
  const next = still.find(({ entry }) => entry.index > one.entry.index);
  const before = still.findLast(({ entry }) => entry.index < one.entry.index);
  return (!before || isRise(before, one)) && (!next || isRise(one, next));
}

/** The most entries that rise one after the other by their plain keys: these stay. */
function longestRise(list: readonly Keyed[]): ReadonlySet<Keyed> {
  const ends: Keyed[] = [];
  const before = new Map<Keyed, Keyed | undefined>();
  for (const one of list) {
    const key = one.keys[0] ?? '';
    let [low, high] = [0, ends.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((ends[middle]?.keys[0] ?? '') <= key) low = middle + 1;
      else high = middle;
    }
    before.set(one, ends[low - 1]);
    ends[low] = one;
  }
  const rise = new Set<Keyed>();
  for (let one = ends.at(-1); one; one = before.get(one)) rise.add(one);
  return rise;
}

/** The list with each misplaced entry before the one that it belongs before; all others stay in their order. */
function orderWith(
  all: readonly ListedReference[],
  places: readonly { readonly one: Keyed; readonly before: Keyed | undefined }[],
): readonly ListedReference[] {
  const moved = new Set(places.map(({ one }) => one.entry));
  const sorted = [...places].sort((a, b) => ((a.one.keys[0] ?? '') < (b.one.keys[0] ?? '') ? -1 : 1));
  const beforeEntry = (entry: ListedReference | undefined): readonly ListedReference[] =>
    sorted.filter(({ before }) => before?.entry === entry).map(({ one }) => one.entry);
  return [
    ...all.filter((entry) => !moved.has(entry)).flatMap((entry) => [...beforeEntry(entry), entry]),
    ...beforeEntry(undefined),
  ];
}
