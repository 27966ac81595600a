import { type ExtensionContext, FileSystemError, FileType, RelativePattern, Uri, workspace } from 'vscode';
import type { BaseLanguageClient, LanguageClientOptions } from 'vscode-languageclient';
import {
  type DocumentParams,
  findReportsRequest,
  type InitializationOptions,
  listFilesRequest,
  markdownPattern,
  type ReadStartParams,
  readFileRequest,
  readStartRequest,
  type StartOfFile,
} from '../../server/src/lsp/protocol.ts';
import { registerCommands } from './commands.ts';
import { registerFirstSteps } from './first-steps.ts';
import { markdownLanguages } from './markdown-languages.ts';
import { createPanel } from './panel.ts';
import { registerPreviews } from './previews.ts';
import { registerQuietValidation } from './quiet-validation.ts';
import { createStatusItem } from './status-item.ts';
import { createStatuses } from './statuses.ts';

/** The options that both hosts share: Markdown of any kind of file system. */
export const clientOptions: LanguageClientOptions = {
  documentSelector: markdownLanguages.map((language) => ({ language })),
  diagnosticCollectionName: 'casewright',
  initializationOptions: { status: true, readFile: true } satisfies InitializationOptions,
};

/**
 * Starts a client and everything that the window shows for it. It does not wait for the server: what is asked before
 * that runs is sent when it does, and a start that fails is told by the client itself.
 */
export function startClient(context: ExtensionContext, client: BaseLanguageClient): void {
  const statuses = createStatuses(client);
  context.subscriptions.push(
    statuses,
    ...registerCommands(client),
    ...registerFirstSteps(context, client),
    registerQuietValidation(),
    ...createStatusItem(statuses),
    ...createPanel(client, statuses),
    ...registerPreviews(context.extensionUri, client, statuses),
    client.onRequest(readFileRequest, ({ uri }: DocumentParams) => readText(Uri.parse(uri))),
    client.onRequest(readStartRequest, ({ uri, most }: ReadStartParams) => readStart(Uri.parse(uri), most)),
    client.onRequest(findReportsRequest, ({ uri }: DocumentParams) => findReports(Uri.parse(uri))),
    client.onRequest(listFilesRequest, ({ uri }: DocumentParams) => listFiles(Uri.parse(uri))),
  );
  client.start().catch(() => undefined);
}

/** A small file's text; null where it cannot be read. */
async function readText(uri: Uri): Promise<string | null> {
  try {
    return new TextDecoder().decode(await workspace.fs.readFile(uri));
  } catch {
    return null;
  }
}

/** The first bytes of a file. A file system that does not tell why it gives none is not said to have none. */
async function readStart(uri: Uri, most: number): Promise<StartOfFile> {
  try {
    const bytes = (await workspace.fs.readFile(uri)).subarray(0, most);
    return { isThere: true, bytes: Array.from(bytes, (byte) => String.fromCharCode(byte)).join('') };
  } catch (error) {
    return { isThere: !(error instanceof FileSystemError && error.code === 'FileNotFound') };
  }
}

/** The Markdown files in and below a folder of the workspace. */
async function findReports(folder: Uri): Promise<readonly string[]> {
  const files = await workspace.findFiles(new RelativePattern(folder, markdownPattern), '**/node_modules/**');
  return files.map(String);
}

/** The names of the files in a folder; none where it cannot be read. */
async function listFiles(folder: Uri): Promise<readonly string[]> {
  try {
    const entries = await workspace.fs.readDirectory(folder);
    return entries.filter(([, type]) => (type & FileType.File) !== 0).map(([name]) => name);
  } catch {
    return [];
  }
}
