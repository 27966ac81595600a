import { type TextDocument, type Uri, workspace } from 'vscode';

/** The open document with an address; undefined where it is not open. */
export function documentAt(uri: Uri): TextDocument | undefined {
  return workspace.textDocuments.find((each) => each.uri.toString() === uri.toString());
}
