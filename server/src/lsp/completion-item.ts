import type { CompletionItem } from 'vscode-languageserver';
import type { Report } from '../report/report.ts';
import type { Span } from '../text/span.ts';

/** Something to complete with, and what of the text it takes the place of. */
export type ItemAt = Omit<CompletionItem, 'textEdit'> & { readonly span: Span; readonly newText: string };

/** What stands before an offset on its line. */
export function lineBefore({ text, lines }: Report, offset: number): string {
  return text.slice(lines.lineSpan(lines.positionAt(offset).line).start, offset);
}
