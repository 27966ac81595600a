import { type ExtensionContext, Uri } from 'vscode';
import { LanguageClient } from 'vscode-languageclient/browser';
import { clientOptions, startClient } from './start-client.ts';

let client: LanguageClient | undefined;

/** Starts the server in a worker. */
export async function activate(context: ExtensionContext): Promise<void> {
  const server = Uri.joinPath(context.extensionUri, 'dist', 'web', 'server.js').toString(true);
  client = new LanguageClient('casewright', 'Casewright', async () => new Worker(server), clientOptions);
  await startClient(context, client);
}

/** Ends the server. */
export function deactivate(): Promise<void> | undefined {
  return client?.stop();
}
