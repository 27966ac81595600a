import { commands, type Disposable, type TextEditor, WorkspaceEdit, window, workspace } from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import {
  type Declaration,
  type DocumentParams,
  type DocumentStatus,
  declareRequest,
  statusRequest,
} from '../../server/src/lsp/protocol.ts';

/** Registers what the command palette offers. */
export function registerCommands(client: BaseLanguageClient): Disposable[] {
  return [
    commands.registerCommand('casewright.restart', () => restart(client)),
    commands.registerCommand('casewright.showOutput', () => client.outputChannel.show()),
    commands.registerCommand('casewright.declareCaseReport', () => withEditor(client, declare)),
    commands.registerCommand('casewright.whySilent', () => withEditor(client, tellWhy)),
  ];
}

async function restart(client: BaseLanguageClient): Promise<void> {
  if (client.isRunning()) await client.stop();
  await client.start();
}

/** Runs what asks the server about the file in the editor, where both are there. */
async function withEditor(
  client: BaseLanguageClient,
  run: (client: BaseLanguageClient, editor: TextEditor) => Promise<void>,
): Promise<void> {
  const editor = window.activeTextEditor;
  if (!client.isRunning()) {
    const answer = await window.showWarningMessage('The language server of Casewright is not running.', 'Start It');
    if (answer) await restart(client);
  } else if (editor?.document.languageId === 'markdown') await run(client, editor);
  else await window.showInformationMessage('Casewright reads Markdown: open a Markdown file first.');
}

async function declare(client: BaseLanguageClient, { document }: TextEditor): Promise<void> {
  const params: DocumentParams = { uri: client.code2ProtocolConverter.asUri(document.uri) };
  const declaration = await client.sendRequest<Declaration | null>(declareRequest, params);
  if (!declaration) {
    await window.showInformationMessage('There is nothing to add: the front matter says it, or cannot hold it.');
    return;
  }
  if (declaration.version !== document.version) return; // typed meanwhile; the author asks again
  const edit = new WorkspaceEdit();
  for (const { range, newText } of declaration.edits) {
    edit.replace(document.uri, client.protocol2CodeConverter.asRange(range), newText);
  }
  await workspace.applyEdit(edit);
}

async function tellWhy(client: BaseLanguageClient, editor: TextEditor): Promise<void> {
  const params: DocumentParams = { uri: client.code2ProtocolConverter.asUri(editor.document.uri) };
  const status = await client.sendRequest<DocumentStatus | null>(statusRequest, params);
  if (!status) return;
  const verdict = status.isCaseReport
    ? 'This file is read as a case report.'
    : 'This file is not read as a case report.';
  const offer = status.isCaseReport ? [] : ['Declare It a Case Report'];
  const answer = await window.showInformationMessage([verdict, ...status.why].join(' '), ...offer);
  if (answer) await declare(client, editor);
}
