/** The forms of reference lists that are known, each by its name in settings. */
export type ReferenceStyleName =
  | 'nlm'
  | 'ama'
  | 'apa'
  | 'elsevier-vancouver'
  | 'elsevier-with-titles'
  | 'bmj'
  | 'springer-vancouver'
  | 'cureus'
  | 'harvard'
  | 'frontiers'
  | 'f1000'
  | 'mdpi';

/** The kinds of work that a style has a pattern for. */
export type PatternType = 'article' | 'book' | 'chapter' | 'web' | 'thesis' | 'conference' | 'other';

/** How names are printed. */
export interface NameForm {
  /** `family-first`: "Hay CD"; `given-first`: "C.D. Hay". */
  readonly order: 'family-first' | 'given-first';
  /** Between family name and initials where the family name stands first. */
  readonly joint: ' ' | ', ';
  /** After each initial. */
  readonly stop: '' | '.';
  /** Between initials. */
  readonly gap: '' | ' ';
  /** Does the hyphen of "Jean-Pierre" stay ("J.-P.")? */
  readonly hyphen: boolean;
  /** Between two names, before the last of exactly two, and before the last of more. */
  readonly between: string;
  readonly beforeSecond: string;
  readonly beforeLast: string;
  /** Before "Jr". */
  readonly beforeSuffix: ' ' | ', ';
  /** `plain`: "Jr", "III"; `ordinal`: "Jr", "3rd"; `stopped`: "Jr.", "III". */
  readonly suffix: 'plain' | 'ordinal' | 'stopped';
  /** Before a body that follows persons, where it differs from `between`. */
  readonly beforeBody?: string;
  /** From how many names on only the first are printed; without it all are. `last`: is the last one printed too? */
  readonly cut?: { readonly from: number; readonly first: number; readonly last?: boolean };
  /** What stands for the names left out, in Markdown, with what parts it from the last name. */
  readonly etAl: string;
}

/**
 * One style, as data. A pattern is the text of an entry with `{field}` for a value and `<...>` for what is printed only if
 * each field right inside it has a value; `<a|b>` prints the first part that can be printed. `{?field}` and `{!field}`
 * print nothing and ask whether there is a value, or none. `*` begins and ends italics and `**` bold, as in Markdown. A full stop after
 * a mark that ends a sentence is left out. `{pages}` is whatever the work has; `{range}`, `{page}` and `{article}` are a range,
 * a single page and the number of an article; `{editorsFirst}` are editors in the place and form of the authors;
 * `{genreFirst}` is the genre at the beginning of a sentence.
 */
export interface ReferenceStyleData {
  readonly name: ReferenceStyleName;
  /** As a person calls it. */
  readonly title: string;
  /** Other names that settings may use. */
  readonly aliases: readonly string[];
  /** The guide or the CSL style that it follows. */
  readonly source: string;
  /** Before each entry, with `1` for its number; empty in lists without numbers. */
  readonly label: '' | '1. ' | '[1] ' | '1 ';
  readonly order: 'cited' | 'alphabetical';
  readonly authors: NameForm;
  /** The editors of a book that a chapter stands in. */
  readonly editors: NameForm;
  /** After one editor, and after several. */
  readonly editorLabels: readonly [string, string];
  /** `stopped`: abbreviated with stops, "J. Med. Case Rep." */
  readonly journal: 'abbreviated' | 'stopped' | 'full';
  /** Is the first word behind a colon in a title capitalised, as that of a subtitle? */
  readonly afterColon?: 'capital';
  /** `compressed`: "218-35", `full`: "218-235". */
  readonly pages: { readonly form: 'compressed' | 'full'; readonly dash: '-' | '–' };
  /** Of a day on which a page was read: "2024 Mar 5", "March 5, 2024", or "5 March 2024". */
  readonly accessed: 'year-first' | 'month-first' | 'day-first';
  /** Is the month written out? */
  readonly month: 'short' | 'long';
  readonly patterns: Readonly<Record<PatternType, string>>;
}
