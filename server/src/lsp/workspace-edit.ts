import { InsertTextFormat, type SnippetTextEdit, type TextEdit, type WorkspaceEdit } from 'vscode-languageserver';
import type { Edit } from '../rule/finding.ts';
import type { Analysis } from './analysis.ts';
import type { ClientFeatures } from './capabilities.ts';
import { toRange } from './documents.ts';

/** Edits of one document as the client can take them: with the version they fit, and with tab stops. */
export function toWorkspaceEdit(
  { document, report }: Analysis,
  edits: readonly Edit[],
  features: ClientFeatures,
): WorkspaceEdit {
  const { uri, version } = document;
  const plain = ({ span, newText }: Edit): TextEdit => ({
    range: toRange(report.lines, span, features.encoding),
    newText,
  });
  const withStops = (edit: Edit): TextEdit | SnippetTextEdit => {
    if (edit.snippet === undefined || features.snippetEdits === 'none') return plain(edit);
    const { range } = plain(edit);
    if (features.snippetEdits === 'protocol') return { range, snippet: { kind: 'snippet', value: edit.snippet } };
    return { range, newText: edit.snippet, insertTextFormat: InsertTextFormat.Snippet } as TextEdit;
  };
  if (!features.documentChanges) return { changes: { [uri]: edits.map(plain) } };
  return { documentChanges: [{ textDocument: { uri, version }, edits: edits.map(withStops) }] };
}
