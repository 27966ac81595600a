import type { ListedReference } from '../report/references.ts';
import { entryName } from './entry-name.ts';

/** What an entry has and what stands there elsewhere, in words. */
export interface Difference {
  readonly has: string;
  readonly others: string;
}

/** Messages are read at a glance: differences that do not fit into so many characters are counted. */
const longest = 160;

/** Tells the first difference in full, and as many of the others as there is room for. */
export function tellDifferences(
  entry: ListedReference,
  differences: readonly Difference[],
  where = 'the rest of the list',
): string {
  const telling = (count: number): string => {
    const told = differences.slice(0, count);
    const left = differences.length - count;
    const more = left > 0 ? ` and ${left} more ${left === 1 ? 'difference' : 'differences'}` : '';
    return `${entryName(entry)} has ${joined(told, 'has')}${more}; expected ${joined(told, 'others')}, as in ${where}`;
  };
  const counts = differences.map((_, i) => differences.length - i);
  return counts.map(telling).find((message) => message.length <= longest) ?? telling(1);
}

function joined(differences: readonly Difference[], which: keyof Difference): string {
  return differences.map((difference) => difference[which]).join(' and ');
}
