import type { Reference } from '../facts/references.ts';
import { bibliographyEntries, type KeyedWork } from '../report/bibliography.ts';
import { type ListedReference, references } from '../report/references.ts';
import type { Report } from '../report/report.ts';
import { type Description, describe, type Findable } from './completion-search.ts';
import { shortName } from './inlay-hints.ts';

/** A work that can be cited. */
export interface Citable extends Findable {
  readonly isNumber: boolean;
  /** What of it is shown and looked for: "Moss 2011", its title, and its authors, year and title as one. */
  shown(): { readonly short: string; readonly title: string | null; readonly words: string };
}

/** The entries of the list by their numbers. */
export function citableByNumber(report: Report): readonly Citable[] {
  return references(report).map((entry) => listed(entry, String(entry.number ?? entry.index + 1), true));
}

/** The works of the front matter and of the bibliography files, and the entries of the list that have keys. */
export function citableByKey(report: Report): readonly Citable[] {
  const own = references(report).flatMap((entry) =>
    entry.reference.key === null ? [] : [listed(entry, entry.reference.key, false)],
  );
  const texts = new Map(report.bibliographies.map(({ file, text }) => [file, text]));
  return [...[...bibliographyEntries(report).values()].map((entry) => filed(entry, texts)), ...own];
}

/** Descriptions of works outlive many versions of a report, as the works do. */
const known = new WeakMap<Reference | KeyedWork, Description>();

function remembered(work: Reference | KeyedWork, make: () => Description): Description {
  const description = known.get(work) ?? make();
  known.set(work, description);
  return description;
}

function listed(entry: ListedReference, name: string, isNumber: boolean): Citable {
  const { reference } = entry;
  return {
    name,
    isNumber,
    described: remembered(reference, () => describe(() => wordsOf(reference))),
    shown: () => ({ short: shortName(entry), title: reference.title, words: wordsOf(reference) }),
  };
}

function filed(entry: KeyedWork, texts: ReadonlyMap<string, string>): Citable {
  const { key, file, span } = entry;
  const text = file === undefined ? undefined : texts.get(file);
  const source = text === undefined ? undefined : () => text.slice(span.start, span.end);
  return {
    name: key,
    isNumber: false,
    described: remembered(entry, () => describe(() => wordsOf(entry.work), source)),
    shown() {
      const { authors, year, title } = entry.work;
      const short = [nameIn(authors[0]), year].filter(Boolean).join(' ');
      return { short, title, words: wordsOf(entry.work) };
    },
  };
}

interface Told {
  readonly authors: readonly { readonly family?: string | null; readonly literal?: string | null }[];
  readonly title: string | null;
  readonly year: number | string | null;
}

/** More authors than these are looked for by nobody. */
const mostAuthors = 10;

function wordsOf({ authors, title, year }: Told): string {
  return [...authors.slice(0, mostAuthors).map(nameIn), year, title].filter(Boolean).join(' ');
}

function nameIn(author: Told['authors'][number] | undefined): string | null | undefined {
  return author?.family ?? author?.literal;
}
