/** What the extension tells the page: its content. */
export interface ShowContent {
  readonly html: string;
}

/** What the page tells the extension: that it listens, or which place of the report was chosen, as UTF-16 offsets. */
export type PageMessage =
  | { readonly kind: 'ready' }
  | { readonly kind: 'reveal'; readonly start: number; readonly end: number };
