import type { Work } from '../facts/work.ts';

/**
 * Order of a list without numbers: by family names and initials of one author after the other, a name alone before the same
 * one with others, then year, letter of the year, and title. Accents, capitals, marks and a leading article do not count.
 */
export function compareWorks(one: Work, other: Work): number {
  return (
    compareNames(namesOf(one), namesOf(other)) ||
    (one.year ?? 0) - (other.year ?? 0) ||
    compare(one.yearLetter ?? '', other.yearLetter ?? '') ||
    compareTitles(one, other)
  );
}

/** By title alone, as works of the same authors and year are ordered. */
export function compareTitles(one: Work, other: Work): number {
  return compare(titleKey(one), titleKey(other));
}

/** The letters of a name, small and without accents. */
export function sortKey(text: string): string {
  return text
    .normalize('NFKD')
    .replace(/[^\p{L}\p{N}]/gu, '')
    .toLowerCase()
    .replace(/ø/g, 'o')
    .replace(/ł/g, 'l')
    .replace(/ß/g, 'ss')
    .replace(/æ/g, 'ae')
    .replace(/đ/g, 'd');
}

/** For each author family name and initials in turn; without authors, editors count, and without these the title. */
function namesOf(work: Work): readonly string[] {
  const people = work.authors.length > 0 ? work.authors : work.editors;
  if (people.length === 0) return [titleKey(work), ''];
  return people.flatMap(({ family, given, literal }) => [
    family === null ? sortKey(withoutArticle(literal ?? '')) : sortKey(family),
    initialsKey(given ?? ''),
  ]);
}

/** "Tilda Ann", "T. A." and "TA" alike. */
export function initialsKey(given: string): string {
  return sortKey(given.replace(/(?<=\p{L})\p{Ll}{1,40}/gu, ''));
}

function titleKey({ title }: Work): string {
  return sortKey(withoutArticle((title ?? '').replace(/<[^<>]{1,10}>|[*"'‘’“”]/g, '')));
}

function withoutArticle(text: string): string {
  return text.replace(/^(?:the|an?) /i, '');
}

function compareNames(one: readonly string[], other: readonly string[]): number {
  for (let i = 0; i < Math.min(one.length, other.length); i++) {
    const order = compare(one[i] ?? '', other[i] ?? '');
    if (order !== 0) return order;
  }
  return one.length - other.length;
}

function compare(one: string, other: string): number {
  return one < other ? -1 : one > other ? 1 : 0;
}
