import { type TextDocument, WorkspaceEdit, workspace } from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import type { ProtocolEdit } from '../../server/src/lsp/protocol.ts';

/** Edits of the server, and the version of the document that they fit. */
export interface VersionedEdits {
  readonly version: number;
  readonly edits: readonly ProtocolEdit[];
}

/** Makes edits in the version that they fit. Where the author typed meanwhile nothing is done: one asks again. */
export async function applyEdits(
  client: BaseLanguageClient,
  { uri, version }: TextDocument,
  answer: VersionedEdits,
): Promise<void> {
  if (answer.version !== version) return;
  const edit = new WorkspaceEdit();
  for (const { range, newText } of answer.edits)
    edit.replace(uri, client.protocol2CodeConverter.asRange(range), newText);
  await workspace.applyEdit(edit);
}
