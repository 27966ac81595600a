import type { Span } from './span.ts';

/** One replacement in a text, for the floors that do not know fixes. */
export interface TextEdit {
  readonly span: Span;
  readonly newText: string;
}
