import type { SnippetTextEdit, TextEdit, WorkspaceEdit } from 'vscode-languageserver';
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
  const toEdit = (edit: Edit): TextEdit => ({
    range: toRange(report.lines, edit.span, features.encoding),
    newText: edit.newText,
  });
  if (!features.documentChanges) return { changes: { [uri]: edits.map(toEdit) } };
  const withStops = (edit: Edit): TextEdit | SnippetTextEdit =>
    features.snippetEdits && edit.snippet !== undefined
      ? {
          range: toRange(report.lines, edit.span, features.encoding),
          snippet: { kind: 'snippet', value: edit.snippet },
        }
      : toEdit(edit);
  return { documentChanges: [{ textDocument: { uri, version }, edits: edits.map(withStops) }] };
}
