import type { Reference } from '../facts/references.ts';
import { type FormOf, mostFrequent } from './list-majority.ts';

/**
 * How the entries of a list cut their authors, in words: after how many "et al." stands, or that an entry names many
 * more than the list allows. Undefined for entries with so few authors that they do not tell.
 */
export function etAlFormIn(list: readonly Reference[]): FormOf {
  const cuts = list.filter(({ etAl }) => etAl).map(({ authors }) => authors.length);
  const most = mostFrequent(cuts);
  return ({ etAl, authors }) => {
    if (etAl) return `"et al." after ${authors.length === 1 ? 'one author' : `${authors.length} authors`}`;
    // Styles cut from four to eight authors on, so that up to seven may well be allowed where three are left.
    const isLong = most !== undefined && cuts.length >= 3 && authors.length > Math.max(most + 1, 7);
    return isLong ? `all of ${authors.length} authors` : undefined;
  };
}
