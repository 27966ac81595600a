import type { Span } from '../text/span.ts';
import type { Work } from './work.ts';

/** The forms of bibliography files that are read. */
export const bibliographyFormats = ['bibtex', 'csl-json', 'ris'] as const;

export type BibliographyFormat = (typeof bibliographyFormats)[number];

/** One work of a bibliography file; spans count in that file. */
export interface BibliographyEntry {
  /** What `[@key]` names; for RIS its `ID` field. */
  readonly key: string;
  readonly work: Work;
  readonly span: Span;
  readonly keySpan: Span;
}

/** What could not be read at a place of the file; the entries around it were. */
export interface BibliographyFault {
  readonly span: Span;
  readonly message: string;
}

/** A bibliography file as it was understood. */
export interface Bibliography {
  /** Where it lies, as the door that read it names files: an absolute path or a URI. */
  readonly file: string;
  readonly format: BibliographyFormat;
  readonly text: string;
  readonly entries: readonly BibliographyEntry[];
  readonly faults: readonly BibliographyFault[];
  /** The path by which the front matter names it; absent for a file that only lies beside the report. */
  readonly written?: string;
  /** Why it could not be read, as a sentence without a full stop; then it has no entries. */
  readonly problem?: string;
}
