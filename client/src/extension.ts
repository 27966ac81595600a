import { type ExtensionContext, Uri } from 'vscode';
import { LanguageClient, TransportKind } from 'vscode-languageclient/node';
import { clientOptions, startClient } from './start-client.ts';
import { stopClient } from './stop-client.ts';

let client: LanguageClient | undefined;

/** Starts the server as a Node process of its own. */
export function activate(context: ExtensionContext): void {
  const { fsPath: module } = Uri.joinPath(context.extensionUri, 'dist', 'server.js');
  const server = { module, transport: TransportKind.ipc };
  client = new LanguageClient('casewright', 'Casewright', server, clientOptions);
  startClient(context, client);
}

/** Ends the server. */
export function deactivate(): Promise<void> | undefined {
  return client && stopClient(client);
}
