import type { ReferenceType } from './reference-kind.ts';

/** A person or a body; `given` as written ("JJ", "J. J.", "Joel J."), a body has only `literal`. */
export interface WorkName {
  readonly family: string | null;
  readonly given: string | null;
  readonly literal: string | null;
  /** "Jr", "3rd". */
  readonly suffix?: string | null;
}

/**
 * One published work, whatever form it was printed in: what a reference entry, a `.bib` file and a formatted list
 * have in common. The fields are those of CSL (`container` is `container-title`); what is not known is null. Text is plain,
 * without markup, except that a title may hold `*italics*` and `<sup>`.
 */
export interface Work {
  readonly type: ReferenceType;
  readonly authors: readonly WorkName[];
  /** Were further authors left out, as by "et al."? */
  readonly etAl: boolean;
  readonly editors: readonly WorkName[];
  readonly title: string | null;
  /** What it is said to be behind its title, without brackets: "letter", "data set", "PhD thesis". */
  readonly genre: string | null;
  /** The journal, the book of a chapter, or the site. */
  readonly container: string | null;
  readonly year: number | null;
  /** What tells works of the same authors and year apart where they are cited by these: the "a" of "2011a". */
  readonly yearLetter: string | null;
  /** "Mar" or "Mar 5". */
  readonly month: string | null;
  readonly volume: string | null;
  readonly issue: string | null;
  /** A range in full with a plain hyphen ("218-235"), several of them, or the number of an article. */
  readonly pages: string | null;
  readonly edition: string | null;
  readonly publisher: string | null;
  readonly place: string | null;
  readonly doi: string | null;
  readonly pmid: string | null;
  /** With its letters: "PMC3844611". */
  readonly pmcid: string | null;
  readonly url: string | null;
  /** The day on which a page was read, as written: "2024 Mar 5". */
  readonly accessed: string | null;
}

/** A work of which nothing is known; the others are laid over it. */
export const unknownWork: Work = {
  type: 'other',
  authors: [],
  etAl: false,
  editors: [],
  title: null,
  genre: null,
  container: null,
  year: null,
  yearLetter: null,
  month: null,
  volume: null,
  issue: null,
  pages: null,
  edition: null,
  publisher: null,
  place: null,
  doi: null,
  pmid: null,
  pmcid: null,
  url: null,
  accessed: null,
};
