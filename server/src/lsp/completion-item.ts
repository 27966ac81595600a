import type { CompletionItem } from 'vscode-languageserver';
import type { Report } from '../report/report.ts';
import type { Span } from '../text/span.ts';

/** Something to complete with, and what of the text it takes the place of. */
export type ItemAt = Omit<CompletionItem, 'textEdit' | 'documentation' | 'data'> & {
  readonly span: Span;
  readonly newText: string;
  /** The same with tab stops, for clients that have them. */
  readonly snippet?: string;
  /** A short text, as Markdown. */
  readonly documentation?: string;
  /** The name of a rule or an item of the guideline whose help is long: it is sent when the item is looked at. */
  readonly helpFor?: string;
};

/** What stands before an offset on its line. */
export function lineBefore({ text, lines }: Report, offset: number): string {
  return text.slice(lines.lineSpan(lines.positionAt(offset).line).start, offset);
}

/** What stands behind an offset on its line. */
export function lineBehind({ text, lines }: Report, offset: number): string {
  return text.slice(offset, lines.lineSpan(lines.positionAt(offset).line).end);
}

/** For the order of items as they were made. */
export function sortTextOf(rank: number): string {
  return String(rank).padStart(4, '0');
}
