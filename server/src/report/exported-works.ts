import type { Work } from '../facts/work.ts';
import { bibliographyEntries } from './bibliography.ts';
import { citations } from './citations.ts';
import { type ListedReference, references } from './references.ts';
import { perReport, type Report } from './report.ts';
import { toWork } from './to-work.ts';

/** A work of a report's list under the key that files know it by. */
export interface ExportedWork {
  readonly key: string;
  readonly work: Work;
  /** The entry that it was read from; undefined where it is a work of a bibliography. */
  readonly entry: ListedReference | undefined;
}

/**
 * The works that a report refers to: the entries of its reference list, then what it cites by key from a bibliography,
 * in the order of the first citation.
 */
export const exportedWorks = perReport((report: Report): readonly ExportedWork[] => {
  const listed = references(report);
  const entries = bibliographyEntries(report);
  const own = new Set(listed.map(({ reference }) => reference.key));
  const cited = citedKeys(report).filter((key) => !own.has(key));
  const fromFiles = cited.flatMap((key) => {
    const entry = entries.get(key);
    return entry ? [{ key, work: entry.work, entry: undefined }] : [];
  });
  const used = new Set([...cited, ...own].filter((key) => key !== null));
  const works = listed.map((entry) => ({ entry, work: toWork(entry.reference), key: entry.reference.key }));
  return [...works.map(({ key, ...rest }) => ({ ...rest, key: key ?? freeKey(rest.work, used) })), ...fromFiles];
});

/** The keys that the report cites and no work has. */
export function lostKeys(report: Report): readonly string[] {
  const entries = bibliographyEntries(report);
  const own = new Set(references(report).map(({ reference }) => reference.key));
  return citedKeys(report).filter((key) => !own.has(key) && !entries.has(key));
}

function citedKeys(report: Report): readonly string[] {
  return [...new Set(citations(report).flatMap(({ style, targets }) => (style === 'pandoc-key' ? targets : [])))];
}

/** "moss2011", for the next one "moss2011b": a work that is added never gives another key to one that was there. */
function freeKey({ authors, year }: Work, used: Set<string>): string {
  const first = authors[0];
  const name = (first?.family ?? first?.literal?.split(' ')[0] ?? 'anon')
    .normalize('NFD')
    .replace(/[^A-Za-z]/g, '')
    .toLowerCase();
  const base = `${name === '' ? 'anon' : name}${year ?? ''}`;
  for (let i = 0; ; i++) {
    const key = base + ending(i);
    if (used.has(key)) continue;
    used.add(key);
    return key;
  }
}

/** Nothing, then `b` to `z`, then numbers. */
function ending(index: number): string {
  return index === 0 ? '' : index <= 25 ? String.fromCharCode(0x61 + index) : `-${index}`;
}
