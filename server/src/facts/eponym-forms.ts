import { eponymNouns, eponyms } from '../data/eponyms.ts';
import type { Block } from '../markdown/block.ts';
import { allMatches } from '../text/all-matches.ts';
import type { Span } from '../text/span.ts';
import { perBlock } from './per-block.ts';

/** A disease, sign or test named for a person: "Crohn's disease", "Crohn disease". */
export interface EponymForm {
  /** Name and noun. */
  readonly span: Span;
  /** What both forms share, in lower case: "crohn disease". */
  readonly key: string;
  /** Is the name a possessive? */
  readonly isPossessive: boolean;
  /** From the end of the name to the blank behind it: `'s`, `'` or nothing. */
  readonly mark: Span;
}

const named = /(?<![\p{L}'-])(\p{Lu}[\p{Ll}]{2,20})('s?)? {1,2}(\p{Ll}{3,20})(?![\p{L}-])/gu;

/** Eponyms of which both forms are in use, in source order; names of two persons have no possessive and are none. */
export const eponymFormsOf = perBlock((block: Block): readonly EponymForm[] =>
  allMatches(block.prose, named).flatMap(({ 0: whole, 1: name = '', 2: mark = '', 3: noun = '', index }) => {
    const lower = name.toLowerCase();
    if (!eponyms.has(lower) || !eponymNouns.has(noun)) return [];
    const end = index + name.length;
    return [
      {
        span: { start: index, end: index + whole.length },
        key: `${lower} ${noun}`,
        isPossessive: mark !== '',
        mark: { start: end, end: end + mark.length },
      },
    ];
  }),
);
