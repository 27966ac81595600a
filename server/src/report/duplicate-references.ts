import type { Reference } from '../facts/references.ts';
import { perObject } from '../text/per-object.ts';
import { similarity } from '../text/similarity.ts';
import { perList } from './per-list.ts';
import { type ListedReference, references } from './references.ts';
import { perReport, type Report } from './report.ts';

/** Two entries of one list that name the same work. */
export interface DuplicateReference {
  readonly first: ListedReference;
  readonly later: ListedReference;
  /** What shows it, in words. */
  readonly by:
    | 'the same DOI'
    | 'the same PubMed number'
    | 'nearly the same title'
    | 'the same title'
    | 'the same volume and page';
  /** Are they clearly two works, so that the identifier belongs to one of them only? */
  readonly areTwoWorks: boolean;
}

/** The share of letters that two titles must have in common. */
const alike = 0.92;
/** A shorter title, in letters, may well be that of two works ("Editorial", "Cystic fibrosis"). */
const shortest = 25;
/** So many of the entries whose titles begin or end alike are compared with each new one. */
const mostCompared = 12;

/** The entries that name a work which stands in the list before them. */
export const duplicateReferences = perReport((report: Report): readonly DuplicateReference[] => {
  const all = references(report);
  return duplicates(report).flatMap(({ first, later, ...told }) => {
    const [one, other] = [all[first], all[later]];
    return one && other ? [{ first: one, later: other, ...told }] : [];
  });
});

/** An entry at its place in the list: two may be the very same object, as where a list was pasted twice. */
interface Entry {
  readonly reference: Reference;
  readonly place: number;
}

/** The same by the places of the entries in the list. */
type Duplicate = Pick<DuplicateReference, 'by' | 'areTwoWorks'> & { readonly first: number; readonly later: number };

const duplicates = perList((list): readonly Duplicate[] => {
  const byDoi = new Map<string, Entry>();
  const byPmid = new Map<string, Entry>();
  const byPage = new Map<string, Entry>();
  const byEdge = new Map<string, Titled[]>();
  return list.flatMap((reference, place): Duplicate[] => {
    const entry = { reference, place };
    const { doi, pmid } = reference;
    const keys = keysOf(reference);
    const titled = keys.title && { entry, ...keys.title };
    const sameDoi = known(byDoi, doi?.toLowerCase() ?? null, entry);
    const samePmid = known(byPmid, pmid, entry);
    if (sameDoi) return byIdentifier(sameDoi, entry, 'the same DOI');
    if (samePmid) return byIdentifier(samePmid, entry, 'the same PubMed number');
    const twin = titled && sameTitle(byEdge, titled);
    if (titled)
      for (const edge of edgesOf(titled)) byEdge.set(edge, [...(byEdge.get(edge) ?? []), titled].slice(-mostCompared));
    const paged = known(byPage, keys.page, entry);
    if (!twin && paged && mayBeSame(paged, entry))
      return [{ first: paged.place, later: place, by: 'the same volume and page', areTwoWorks: false }];
    const by = twin?.letters === titled?.letters ? 'the same title' : 'nearly the same title';
    return twin ? [{ first: twin.entry.place, later: place, by, areTwoWorks: false }] : [];
  });
});

function known(map: Map<string, Entry>, key: string | null, entry: Entry): Entry | undefined {
  if (key === null) return undefined;
  const found = map.get(key);
  if (!found) map.set(key, entry);
  return found;
}

/**
 * Chapters of one book share its DOI, and so do abstracts of one supplement: they differ in their pages. Articles of two
 * volumes do not.
 */
function byIdentifier(
  { reference: a, place: first }: Entry,
  { reference: b, place: later }: Entry,
  by: 'the same DOI' | 'the same PubMed number',
): Duplicate[] {
  const isOnOnePage = a.pages === null || b.pages === null || firstPage(a.pages) === firstPage(b.pages);
  if (isOnOnePage) return [{ first, later, by, areTwoWorks: false }];
  const areTwoWorks =
    a.type === 'article' && b.type === 'article' && a.volume !== null && b.volume !== null && a.volume !== b.volume;
  return areTwoWorks ? [{ first, later, by, areTwoWorks }] : [];
}

function firstPage(pages: string): string {
  return /[A-Za-z]{0,3}\d+/.exec(pages)?.[0].toLowerCase() ?? pages;
}

/** Author, year, volume and first page of an article: no two works share them, however short their titles are. */
function pageOf({ type, authors, title, year, volume, pages }: Reference): string | null {
  const name = authors[0]?.family ?? authors[0]?.literal;
  if (type !== 'article' || !name || title === null || year === null || volume === null || pages === null) return null;
  const letters = title
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '')
    .slice(0, shortest);
  return [name.toLowerCase(), letters, year, volume, firstPage(pages)].join('|');
}

interface Titled extends TitleKey {
  readonly entry: Entry;
}

interface TitleKey {
  /** The title in small letters and digits alone. */
  readonly letters: string;
  /** Its numbers, in their order: "part 1" is not "part 2". */
  readonly numbers: string;
}

/** What entries are compared by, once for each. */
const keysOf = perObject((reference: Reference) => ({ title: titleOf(reference), page: pageOf(reference) }));

function titleOf(reference: Reference): TitleKey | undefined {
  const title = reference.title?.toLowerCase().normalize('NFKD');
  const letters = title?.replace(/[^\p{L}\p{N}]+/gu, '').slice(0, 300) ?? '';
  if (letters.length < shortest) return undefined;
  return { letters, numbers: title?.match(/\d+|\b[ivx]+\b/g)?.join(' ') ?? '' };
}

/** Titles that are nearly the same begin or end alike: only those are compared. */
function edgesOf({ letters }: TitleKey): string[] {
  return [`^${letters.slice(0, 10)}`, `${letters.slice(-10)}$`];
}

function sameTitle(byEdge: ReadonlyMap<string, readonly Titled[]>, titled: Titled): Titled | undefined {
  const candidates = new Set(edgesOf(titled).flatMap((edge) => byEdge.get(edge) ?? []));
  for (const other of candidates) {
    if (other.numbers !== titled.numbers || !mayBeSame(other.entry, titled.entry)) continue;
    if (similarity(other.letters, titled.letters, alike) >= alike) return other;
  }
  return undefined;
}

/** Of one first author or one year, and not told apart by DOI or by place: a guideline may be printed in two journals. */
function mayBeSame({ reference: a }: Entry, { reference: b }: Entry): boolean {
  const [nameA, nameB] = [a, b].map(({ authors }) => (authors[0]?.family ?? authors[0]?.literal)?.toLowerCase());
  if (!(nameA !== undefined && nameA === nameB) && (a.year === null || a.year !== b.year)) return false;
  if (a.doi !== null && b.doi !== null && a.doi.toLowerCase() !== b.doi.toLowerCase()) return false;
  if (a.pmid !== null && b.pmid !== null && a.pmid !== b.pmid) return false;
  if (a.type !== b.type) return false;
  const isElsewhere = a.volume !== null && b.volume !== null && a.volume !== b.volume;
  return !(isElsewhere && a.pages !== b.pages);
}
