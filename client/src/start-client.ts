import { type ExtensionContext, Uri, workspace } from 'vscode';
import type { BaseLanguageClient, LanguageClientOptions } from 'vscode-languageclient';
import { type DocumentParams, type InitializationOptions, readFileRequest } from '../../server/src/lsp/protocol.ts';
import { registerCommands } from './commands.ts';
import { createStatusItem } from './status-item.ts';

/** The options that both hosts share: Markdown of any kind of file system. */
export const clientOptions: LanguageClientOptions = {
  documentSelector: [{ language: 'markdown' }],
  diagnosticCollectionName: 'casewright',
  initializationOptions: { status: true, readFile: true } satisfies InitializationOptions,
};

/** Starts a client and everything that the window shows for it. */
export async function startClient(context: ExtensionContext, client: BaseLanguageClient): Promise<void> {
  context.subscriptions.push(
    ...registerCommands(client),
    ...createStatusItem(client),
    client.onRequest(readFileRequest, ({ uri }: DocumentParams) => readText(Uri.parse(uri))),
  );
  await client.start();
}

/** A small file's text; null where it cannot be read. */
async function readText(uri: Uri): Promise<string | null> {
  try {
    return new TextDecoder().decode(await workspace.fs.readFile(uri));
  } catch {
    return null;
  }
}
