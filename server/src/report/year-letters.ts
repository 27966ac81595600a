import type { Work, WorkName } from '../facts/work.ts';
import { compareTitles, initialsKey, sortKey } from './alphabetical.ts';

/**
 * The works with the letters by which author-date citations tell those of the same authors and year apart: "2011a", "2011b", in
 * the order of their titles. Where all of them bear letters of their own, which the text cites, these stay.
 */
export function withYearLetters(works: readonly Work[]): readonly Work[] {
  const letters = new Map<Work, string>();
  for (const group of groupsOf(works)) {
    const own = new Set(group.flatMap(({ yearLetter }) => yearLetter ?? []));
    if (group.length > 26 || own.size === group.length) continue;
    for (const [i, work] of [...group].sort(compareTitles).entries()) letters.set(work, String.fromCharCode(0x61 + i));
  }
  return works.map((work) => ({ ...work, yearLetter: letters.get(work) ?? work.yearLetter }));
}

/** Works that share all authors and the year, two or more each. */
function groupsOf(works: readonly Work[]): readonly (readonly Work[])[] {
  const groups = new Map<string, Work[]>();
  for (const work of works) {
    if (work.authors.length === 0 || work.year === null) continue;
    const key = [...work.authors.map(nameOf), work.etAl ? 'et al' : '', work.year].join('|');
    groups.set(key, [...(groups.get(key) ?? []), work]);
  }
  return [...groups.values()].filter((group) => group.length > 1);
}

function nameOf({ family, given, literal, suffix }: WorkName): string {
  return [sortKey(family ?? literal ?? ''), initialsKey(given ?? ''), suffix ?? ''].join(',');
}
