import { commands, type Disposable, Selection, TextEditorRevealType, type Uri, window } from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import type { ProtocolRange } from '../../server/src/lsp/protocol.ts';

/** The command behind each line of the panel that has a place; no palette shows it. */
export const revealCommand = 'casewright.revealPlace';

/** Registers the command. */
export function registerReveal(client: BaseLanguageClient): Disposable {
  return commands.registerCommand(revealCommand, (uri: Uri, place: ProtocolRange) => revealPlace(client, uri, place));
}

/** Selects a place of a report in its editor. The panel keeps the focus, so that its next line is one key away. */
export async function revealPlace(
  client: BaseLanguageClient,
  uri: Uri,
  place: ProtocolRange,
  preserveFocus = true,
): Promise<void> {
  const editor = await window.showTextDocument(uri, { preserveFocus, preview: true, viewColumn: columnOf(uri) });
  const { start, end } = client.protocol2CodeConverter.asRange(place);
  editor.selection = new Selection(start, end);
  editor.revealRange(editor.selection, TextEditorRevealType.InCenterIfOutsideViewport);
}

/** Where the report is open already, so that it does not open a second time beside itself. */
function columnOf(uri: Uri): number | undefined {
  return window.visibleTextEditors.find(({ document }) => document.uri.toString() === uri.toString())?.viewColumn;
}
