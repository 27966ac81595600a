import type { Span } from '../text/span.ts';

export type BlockKind =
  | 'heading'
  | 'paragraph'
  | 'list'
  | 'table'
  | 'quote'
  | 'code'
  | 'html'
  | 'footnote'
  | 'definition'
  | 'break';

/**
 * One top-level Markdown node. All spans are relative to the block's own text, so that a block which did not
 * change is the very same object in the next version of the report, wherever it stands, and so are its facts.
 */
export interface Block {
  readonly kind: BlockKind;
  /** The block as it stands in the file. */
  readonly source: string;
  /**
   * What a person reads, character by character under `source` (same length, same offsets): markup, code, link
   * targets and comments are blanks; dashes, quotes and special spaces are plain ones; a `<sup>` is a `^`.
   */
  readonly prose: string;
  /** Heading depth 1 to 6, else 0. */
  readonly depth: number;
  /** List items, each without its marker (first level only). */
  readonly items: readonly Span[];
  readonly ordered: boolean;
  /** Table rows (the header first) with their cells. */
  readonly rows: readonly (readonly Span[])[];
  /** The label of a footnote or link definition, as written. */
  readonly label: string;
  readonly images: readonly Image[];
  /** Runs set in bold. */
  readonly strong: readonly Span[];
  /** HTML comments, with their delimiters. */
  readonly comments: readonly Span[];
}

export interface Image {
  readonly span: Span;
  readonly alt: string;
  readonly url: string;
}

/** A block at its place in the report. */
export interface PlacedBlock {
  readonly block: Block;
  /** Offset of the block's first character in the report. */
  readonly start: number;
  readonly end: number;
}
