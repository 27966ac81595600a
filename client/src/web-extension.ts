import { type ExtensionContext, Uri } from 'vscode';
import { BrowserMessageReader, BrowserMessageWriter, LanguageClient } from 'vscode-languageclient/browser';
import { clientOptions, startClient } from './start-client.ts';
import { stopClient } from './stop-client.ts';

let client: LanguageClient | undefined;

/** Starts the server in a worker. */
export function activate(context: ExtensionContext): void {
  const server = Uri.joinPath(context.extensionUri, 'dist', 'web', 'server.js').toString(true);
  let worker: Worker | undefined;
  // The client knows no worker by `instanceof`, because VS Code puts a class of its own in the place of `Worker`.
  const start = async () => {
    worker?.terminate();
    worker = new Worker(server);
    return { reader: new BrowserMessageReader(worker), writer: new BrowserMessageWriter(worker) };
  };
  // A worker may be made of a copy of its script and does not know where that came from.
  const docxScript = Uri.joinPath(context.extensionUri, 'dist', 'docx.js').toString(true);
  const initializationOptions = { ...clientOptions.initializationOptions, docxScript };
  client = new LanguageClient('casewright', 'Casewright', start, { ...clientOptions, initializationOptions });
  startClient(context, client);
}

/** Ends the server. */
export function deactivate(): Promise<void> | undefined {
  return client && stopClient(client);
}
