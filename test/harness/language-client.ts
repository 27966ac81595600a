import { PassThrough } from 'node:stream';
import {
  type ClientCapabilities,
  type CodeAction,
  createConnection,
  createProtocolConnection,
  type Diagnostic,
  type DocumentDiagnosticReport,
  type InitializeResult,
  type Position,
  type ProtocolConnection,
  type PublishDiagnosticsParams,
  type Range,
  type Registration,
  StreamMessageReader,
  StreamMessageWriter,
  type TextDocumentContentChangeEvent,
} from 'vscode-languageserver/node';
import { toDocx } from '../../server/src/lint/checklist-docx.ts';
import { connectionFeatures } from '../../server/src/lsp/connection-features.ts';
import type { Host } from '../../server/src/lsp/host.ts';
import {
  findReportsRequest,
  listFilesRequest,
  type ReadStartParams,
  readFileRequest,
  readStartRequest,
  type StartOfFile,
  statusNotification,
} from '../../server/src/lsp/protocol.ts';
import { startServer } from '../../server/src/lsp/server.ts';

/** What a client says of itself and has to tell. */
export interface ClientOptions {
  readonly capabilities?: ClientCapabilities;
  readonly initializationOptions?: unknown;
  readonly folders?: readonly string[];
  /** The process that the server is to end with. */
  readonly processId?: number | undefined;
  /** Answers `workspace/configuration` for a document. */
  settings?(uri: string | undefined): unknown;
  /** Configuration files by URI, read by the host of the server or, with `clientReads`, by the client. */
  readonly files?: ReadonlyMap<string, string>;
  readonly clientReads?: boolean;
  /** Waits of more than a second are over at once. */
  readonly impatient?: boolean;
  /** The host can write Word documents. */
  readonly writesWord?: boolean;
  /** The clock by which the server knows how long its work has lasted. */
  now?(): number;
}

/** A client of the language server, for tests. */
export interface LanguageClient {
  readonly connection: ProtocolConnection;
  readonly server: InitializeResult;
  /** Everything that the server wrote into the log. */
  readonly log: readonly string[];
  /** Every notification about a status, the newest last. */
  readonly statuses: readonly unknown[];
  /** Everything that the server sent unasked, the newest last. */
  readonly publications: readonly PublishDiagnosticsParams[];
  /** The methods that the server asked the client for, and those that it registered for. */
  readonly asked: readonly string[];
  /** The patterns of the files that it wants to be told of. */
  readonly watched: readonly unknown[];
  open(uri: string, text: string, version?: number): Promise<void>;
  change(uri: string, version: number, changes: readonly TextDocumentContentChangeEvent[]): Promise<void>;
  save(uri: string): Promise<void>;
  close(uri: string): Promise<void>;
  request<T>(method: string, params: unknown): Promise<T>;
  /** What the server answers when it is asked. */
  pull(uri: string): Promise<readonly Diagnostic[]>;
  /** What the server sent by itself, when it has sent what `fits`. */
  pushed(uri: string, fits?: (params: PublishDiagnosticsParams) => boolean): Promise<readonly Diagnostic[]>;
  actions(uri: string, range: Range, context?: object): Promise<readonly CodeAction[]>;
  /** Resolves when `happened` says so; looked at after each message. */
  until(happened: () => boolean): Promise<void>;
  end(): void;
}

/** What an editor of today can take, with diagnostics that it asks for. */
export const pullClient: ClientCapabilities = {
  general: { positionEncodings: ['utf-16'] },
  workspace: {
    configuration: true,
    workspaceFolders: true,
    workspaceEdit: { documentChanges: true, snippetEditSupport: true },
    diagnostics: { refreshSupport: true },
    didChangeConfiguration: { dynamicRegistration: true },
    didChangeWatchedFiles: { dynamicRegistration: true },
  },
  textDocument: {
    synchronization: { didSave: true },
    diagnostic: {
      relatedInformation: true,
      tagSupport: { valueSet: [1, 2] },
      codeDescriptionSupport: true,
    },
    codeAction: { codeActionLiteralSupport: { codeActionKind: { valueSet: [] } }, isPreferredSupport: true },
    hover: { contentFormat: ['markdown', 'plaintext'] },
    documentSymbol: { hierarchicalDocumentSymbolSupport: true },
  },
};

/** The same without asking: what is found is sent to it. */
export const pushClient: ClientCapabilities = {
  ...pullClient,
  textDocument: { ...pullClient.textDocument, diagnostic: undefined },
};

/** Starts a server in this process, connected to a client, and lets them shake hands. */
export async function startClient(options: ClientOptions = {}): Promise<LanguageClient> {
  const toServer = new PassThrough();
  const toClient = new PassThrough();
  const host = hostOf(options);
  startServer(
    createConnection(connectionFeatures, new StreamMessageReader(toServer), new StreamMessageWriter(toClient)),
    host,
  );
  return connect(toClient, toServer, options);
}

function hostOf({ files = new Map(), clientReads, impatient, now, writesWord }: ClientOptions): Host {
  return {
    ...(now && { now }),
    ...(writesWord && { toDocx: async (checklist) => Buffer.from(await toDocx(checklist)).toString('base64') }),
    ...(!clientReads && {
      readFile: async (uri: string) => files.get(uri),
      listFiles: async (uri: string) => namesIn(files, uri),
      findReports: async (uri: string) => reportsIn(files, uri),
      readStart: async (uri: string, most: number) => {
        const { isThere, bytes = '' } = startOf(files, { uri, most });
        return isThere ? { isThere, bytes: Buffer.from(bytes, 'latin1') } : { isThere };
      },
    }),
    schedule(milliseconds, run) {
      const timer = setTimeout(run, impatient && milliseconds > 1000 ? 0 : milliseconds);
      return () => clearTimeout(timer);
    },
  };
}

/** The beginning of a file of the map, whose characters stand for bytes. */
function startOf(files: ReadonlyMap<string, string>, { uri, most }: ReadStartParams): StartOfFile {
  const bytes = files.get(uri)?.slice(0, most);
  return bytes === undefined ? { isThere: false } : { isThere: true, bytes };
}

/** The Markdown files in and below a folder. */
function reportsIn(files: ReadonlyMap<string, string>, folder: string): string[] {
  return [...files.keys()].filter((uri) => uri.startsWith(`${folder}/`) && uri.endsWith('.md'));
}

/** The names of the files that lie in a folder itself. */
function namesIn(files: ReadonlyMap<string, string>, folder: string): string[] {
  const paths = [...files.keys()].filter((uri) => uri.slice(0, uri.lastIndexOf('/')) === folder);
  return paths.map((uri) => decodeURIComponent(uri.slice(folder.length + 1)));
}

/** Shakes hands with a server that reads and writes streams. */
export async function connect(
  input: NodeJS.ReadableStream,
  output: NodeJS.WritableStream,
  options: ClientOptions = {},
): Promise<LanguageClient> {
  const log: string[] = [];
  const statuses: unknown[] = [];
  const asked: string[] = [];
  const watched: unknown[] = [];
  const publications: PublishDiagnosticsParams[] = [];
  const watchers = new Set<() => void>();
  const looked = (): void => {
    for (const watcher of [...watchers]) watcher();
  };
  const connection = createProtocolConnection(new StreamMessageReader(input), new StreamMessageWriter(output));
  connection.onNotification('window/logMessage', ({ message }: { message: string }) => {
    log.push(message);
    looked();
  });
  connection.onNotification(statusNotification, (status: unknown) => {
    statuses.push(status);
    looked();
  });
  connection.onNotification('textDocument/publishDiagnostics', (params: PublishDiagnosticsParams) => {
    publications.push(params);
    looked();
  });
  const answer = <P>(method: string, give: (params: P) => unknown): void => {
    connection.onRequest(method, (params: P) => {
      asked.push(method);
      looked();
      return give(params);
    });
  };
  answer<{ items: { scopeUri?: string }[] }>('workspace/configuration', ({ items }) =>
    Promise.all(items.map(async ({ scopeUri }) => (await options.settings?.(scopeUri)) ?? null)),
  );
  answer<{ registrations: Registration[] }>('client/registerCapability', ({ registrations }) => {
    asked.push(...registrations.map(({ method }) => method));
    for (const { registerOptions } of registrations) {
      const watchers = registerOptions?.watchers ?? [];
      watched.push(...watchers.map(({ globPattern }: { globPattern: unknown }) => globPattern));
    }
    looked();
    return null;
  });
  answer('workspace/diagnostic/refresh', () => null);
  answer<{ uri: string }>(listFilesRequest, ({ uri }) => namesIn(options.files ?? new Map(), uri));
  answer<{ uri: string }>(findReportsRequest, ({ uri }) => reportsIn(options.files ?? new Map(), uri));
  answer<ReadStartParams>(readStartRequest, (params) => startOf(options.files ?? new Map(), params));
  answer<{ uri: string }>(readFileRequest, ({ uri }) => options.files?.get(uri) ?? null);
  connection.listen();

  const request = <T>(method: string, params: unknown): Promise<T> => connection.sendRequest<T>(method, params);
  const server = await request<InitializeResult>('initialize', {
    processId: options.processId ?? null,
    rootUri: null,
    capabilities: options.capabilities ?? pullClient,
    initializationOptions: options.initializationOptions,
    workspaceFolders: options.folders?.map((uri) => ({ uri, name: uri })) ?? null,
  });
  await connection.sendNotification('initialized', {});

  const until = (happened: () => boolean): Promise<void> =>
    new Promise((resolve) => {
      const watcher = (): void => {
        if (!happened()) return;
        watchers.delete(watcher);
        resolve();
      };
      watchers.add(watcher);
      watcher();
    });
  return {
    connection,
    server,
    log,
    statuses,
    publications,
    asked,
    watched,
    request,
    until,
    open: (uri, text, version = 1) =>
      connection.sendNotification('textDocument/didOpen', {
        textDocument: { uri, languageId: 'markdown', version, text },
      }),
    change: (uri, version, contentChanges) =>
      connection.sendNotification('textDocument/didChange', { textDocument: { uri, version }, contentChanges }),
    save: (uri) => connection.sendNotification('textDocument/didSave', { textDocument: { uri } }),
    close: (uri) => connection.sendNotification('textDocument/didClose', { textDocument: { uri } }),
    async pull(uri) {
      const report = await request<DocumentDiagnosticReport>('textDocument/diagnostic', { textDocument: { uri } });
      return report.kind === 'full' ? report.items : [];
    },
    async pushed(uri, fits = () => true) {
      const newest = (): PublishDiagnosticsParams | undefined => publications.findLast((params) => params.uri === uri);
      await until(() => {
        const params = newest();
        return params !== undefined && fits(params);
      });
      return newest()?.diagnostics ?? [];
    },
    async actions(uri, range, context = { diagnostics: [] }) {
      return (
        (await request<CodeAction[] | null>('textDocument/codeAction', {
          textDocument: { uri },
          range,
          context,
        })) ?? []
      );
    },
    end: () => connection.dispose(),
  };
}

/** The findings of one rule. */
export function ofRule(diagnostics: readonly Diagnostic[], id: string): readonly Diagnostic[] {
  return diagnostics.filter(({ code }) => code === id);
}

export type Encoding = 'utf-8' | 'utf-16' | 'utf-32';

/** The offset of a position, counted apart from the server. */
export function offsetOf(text: string, { line, character }: Position, encoding: Encoding = 'utf-16'): number {
  const lines = text.split(/(?<=\r\n|\n|\r(?!\n))/);
  const before = lines.slice(0, line).join('').length;
  let units = 0;
  let offset = 0;
  for (const one of lines[line] ?? '') {
    if (units >= character) break;
    units += widthOf(one, encoding);
    offset += one.length;
  }
  return before + offset;
}

/** The position of an offset, counted apart from the server. */
export function positionOf(text: string, offset: number, encoding: Encoding = 'utf-16'): Position {
  const lines = text.slice(0, offset).split(/\r\n|\n|\r/);
  const character = [...(lines.at(-1) ?? '')].reduce((sum, one) => sum + widthOf(one, encoding), 0);
  return { line: lines.length - 1, character };
}

function widthOf(character: string, encoding: Encoding): number {
  if (encoding === 'utf-8') return Buffer.byteLength(character);
  return encoding === 'utf-16' ? character.length : 1;
}

/** The text under a range. */
export function textAt(text: string, { start, end }: Range, encoding: Encoding = 'utf-16'): string {
  return text.slice(offsetOf(text, start, encoding), offsetOf(text, end, encoding));
}

/** One edit as any client may be given it. */
interface AnyEdit {
  readonly range: Range;
  readonly newText?: string;
  readonly snippet?: { readonly value: string };
}

/** The edits of an action, whatever its form. */
export function editsOf({ edit }: CodeAction): readonly AnyEdit[] {
  if (edit?.changes) return Object.values(edit.changes).flat();
  return (edit?.documentChanges ?? []).flatMap((change) => ('edits' in change ? (change.edits as AnyEdit[]) : []));
}

/** The text after an action; blanks of a snippet keep the text that stands in them. */
export function applyAction(text: string, action: CodeAction, encoding: Encoding = 'utf-16'): string {
  const edits = editsOf(action).map(({ range, newText, snippet }) => ({
    start: offsetOf(text, range.start, encoding),
    end: offsetOf(text, range.end, encoding),
    put: newText ?? (snippet?.value ?? '').replace(/\$\{\d+:([^}]*)\}|\$\d+/g, '$1').replace(/\\([\\$}])/g, '$1'),
  }));
  return edits
    .sort((a, b) => b.start - a.start)
    .reduce((current, { start, end, put }) => current.slice(0, start) + put + current.slice(end), text);
}
