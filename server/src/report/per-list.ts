import type { Reference } from '../facts/references.ts';
import { perObject } from '../text/per-object.ts';
import { type ListedReference, references } from './references.ts';
import { perReport, type Report } from './report.ts';

/** The list that was read last with an entry as its first. */
const lastFrom = new WeakMap<Reference, readonly Reference[]>();

/**
 * The entries of the reference list without their places: the very same array for as long as none of them changes, so
 * that what follows from the list alone outlives the versions of the report in which the text around it is written.
 */
const listOf = perReport((report: Report): readonly Reference[] => {
  const list = references(report).map(({ reference }) => reference);
  const [first] = list;
  if (!first) return list;
  const before = lastFrom.get(first);
  if (before?.length === list.length && list.every((reference, i) => reference === before[i])) return before;
  lastFrom.set(first, list);
  return list;
});

/** Makes a computation over the reference list that is done anew only where an entry has changed, come or gone. */
export function perList<T>(compute: (list: readonly Reference[]) => T): (report: Report) => T {
  const known = perObject(compute);
  return (report) => known(listOf(report));
}

/** Makes a search for the entries of which something holds; each entry is asked once, in whatever list it stands. */
export function entriesWhere(holds: (reference: Reference) => boolean): (report: Report) => readonly ListedReference[] {
  const isSo = perObject(holds);
  const found = perList((list) => list.flatMap((reference, i) => (isSo(reference) ? [i] : [])));
  return (report) => entriesAt(report, found(report));
}

/** The entries of the list at some of its places. */
export function entriesAt(report: Report, places: readonly number[]): readonly ListedReference[] {
  const all = references(report);
  return places.flatMap((place) => all[place] ?? []);
}
