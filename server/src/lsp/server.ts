import {
  type CancellationToken,
  type Connection,
  type DocumentDiagnosticReport,
  DocumentDiagnosticReportKind,
  type InitializeParams,
  type ResponseError,
} from 'vscode-languageserver';
import { version } from '../data/version.ts';
import { type Analysis, type Analyst, createAnalyst, toStatus } from './analysis.ts';
import { type ClientFeatures, readFeatures, toCapabilities } from './capabilities.ts';
import { fetchSettings, pushedLayer, watchSettings } from './client-settings.ts';
import { toCodeActions } from './code-actions.ts';
import { createDebounce, type Debounce } from './debounce.ts';
import { declareReport } from './declare-report.ts';
import { toDiagnostics } from './diagnostics.ts';
import { createDocuments, type Documents, toRange, toSpan } from './documents.ts';
import { guard } from './guard.ts';
import type { Host } from './host.ts';
import { toHover } from './hover.ts';
import {
  type Declaration,
  type DocumentParams,
  declareRequest,
  type InitializationOptions,
  readFileRequest,
  statusNotification,
  statusRequest,
} from './protocol.ts';
import { createSettings, type SettingsStore } from './settings.ts';
import { toSymbols } from './symbols.ts';

/** All that one client's session consists of. */
interface Session {
  readonly connection: Connection;
  readonly host: Host;
  readonly features: ClientFeatures;
  readonly documents: Documents;
  readonly store: SettingsStore;
  readonly analyst: Analyst;
  readonly debounce: Debounce;
  warn(message: string): void;
  /** Resolves when the client has told its settings. */
  ready: Promise<void>;
}

/** Starts the language server on a connection. */
export function startServer(connection: Connection, host: Host): void {
  connection.onInitialize((params) => {
    const session = createSession(connection, host, params);
    follow(session);
    answer(session);
    return {
      serverInfo: { name: 'casewright', version },
      capabilities: toCapabilities(session.features),
    };
  });
  connection.listen();
}

function createSession(connection: Connection, host: Host, params: InitializeParams): Session {
  const features = readFeatures(params);
  const warn = (message: string): void => connection.console.warn(message);
  const store = createSettings({
    folders: params.workspaceFolders?.map(({ uri }) => uri) ?? (params.rootUri ? [params.rootUri] : []),
    readFile: (uri) => readFile(connection, host, features, uri),
    warn,
  });
  const settings = (params.initializationOptions as InitializationOptions | undefined)?.settings;
  if (settings !== undefined) store.setClientLayer(settings);
  const session: Session = {
    connection,
    host,
    features,
    documents: createDocuments(),
    store,
    analyst: createAnalyst(store),
    debounce: createDebounce(host, (uri) => void publish(session, uri)),
    warn,
    ready: Promise.resolve(),
  };
  return session;
}

async function readFile(
  connection: Connection,
  host: Host,
  features: ClientFeatures,
  uri: string,
): Promise<string | undefined> {
  if (host.readFile) return host.readFile(uri);
  if (!features.readsFiles) return undefined;
  return (await connection.sendRequest<string | null>(readFileRequest, { uri } satisfies DocumentParams)) ?? undefined;
}

/** Follows what the client tells: documents and settings. */
function follow(session: Session): void {
  const { connection, documents, analyst, debounce, features, store } = session;
  connection.onInitialized(() => {
    session.ready = fetchSettings(connection, session.host, features, store);
    void session.ready.then(() => lookAgain(session));
    void watchSettings(connection, features);
  });
  connection.onDidChangeConfiguration(({ settings }) => {
    if (!features.configuration) store.setClientLayer(pushedLayer(settings));
    session.ready = fetchSettings(connection, session.host, features, store);
    void session.ready.then(() => lookAgain(session));
  });
  connection.onDidChangeWatchedFiles(() => {
    store.forgetFiles();
    lookAgain(session);
  });
  connection.onDidOpenTextDocument(({ textDocument }) => {
    if (!features.registersWatchers) store.forgetFiles();
    documents.open(textDocument);
    void publish(session, textDocument.uri);
  });
  connection.onDidChangeTextDocument(({ textDocument, contentChanges }) => {
    documents.change(textDocument.uri, textDocument.version, contentChanges, features.encoding);
    debounce.soon(textDocument.uri);
  });
  connection.onDidCloseTextDocument(({ textDocument: { uri } }) => {
    debounce.callOff(uri);
    documents.close(uri);
    analyst.forget(uri);
    if (!features.pullDiagnostics) void connection.sendDiagnostics({ uri, diagnostics: [] });
  });
}

/** Settings may have changed: all open documents are looked at anew. */
function lookAgain({ documents, features, connection, debounce, warn }: Session): void {
  for (const { uri } of documents.all()) debounce.soon(uri);
  if (features.pullDiagnostics && features.refreshDiagnostics && documents.all().length > 0) {
    connection.languages.diagnostics.refresh().catch(() => warn('the client did not refresh its diagnostics'));
  }
}

/** Sends what was found to a client that does not ask for it, and the status to one that wants it. */
async function publish(session: Session, uri: string): Promise<void> {
  const { features, connection, documents, warn } = session;
  if (features.pullDiagnostics && !features.status) return;
  try {
    const analysis = await look(session, uri);
    if (!analysis || documents.get(uri) !== analysis.document) return;
    if (features.status) await connection.sendNotification(statusNotification, toStatus(analysis));
    if (features.pullDiagnostics) return;
    const diagnostics = toDiagnostics(analysis, features);
    await connection.sendDiagnostics({ uri, version: analysis.document.version, diagnostics });
  } catch (error) {
    warn(`diagnostics failed (${error instanceof Error ? error.name : 'unknown error'}); please report it`);
  }
}

/** Looks at a document; undefined where it is not open. */
async function look(session: Session, uri: string): Promise<Analysis | undefined> {
  await session.ready;
  const document = session.documents.get(uri);
  if (!document) return undefined;
  const analysis = await session.analyst.analyse(document);
  for (const { ruleId, error } of analysis.result.failures)
    session.warn(`${ruleId} failed (${error}); please report it`);
  return analysis;
}

/** Answers what the client asks. */
function answer(session: Session): void {
  const { connection, features } = session;
  const on = <T>(
    what: string,
    uri: string,
    token: CancellationToken,
    nothing: T,
    use: (analysis: Analysis) => T,
  ): Promise<T | ResponseError<never>> =>
    guard(what, token, nothing, session.warn, async () => {
      const analysis = await look(session, uri);
      return analysis ? use(analysis) : nothing;
    });

  if (features.pullDiagnostics) {
    const nothing = { kind: DocumentDiagnosticReportKind.Full, items: [] } satisfies DocumentDiagnosticReport;
    connection.languages.diagnostics.on(({ textDocument, previousResultId }, token) =>
      on<DocumentDiagnosticReport>('diagnostics', textDocument.uri, token, nothing, (analysis) =>
        previousResultId === analysis.id
          ? { kind: DocumentDiagnosticReportKind.Unchanged, resultId: analysis.id }
          : { ...nothing, resultId: analysis.id, items: toDiagnostics(analysis, features) },
      ),
    );
  }
  connection.onCodeAction(({ textDocument, range, context }, token) =>
    on('code actions', textDocument.uri, token, [], (analysis) =>
      toCodeActions(analysis, toSpan(analysis.report.lines, range, features.encoding), context, features),
    ),
  );
  connection.onHover(({ textDocument, position: { line, character } }, token) =>
    on('hover', textDocument.uri, token, null, (analysis) =>
      toHover(analysis, analysis.report.lines.offsetAt({ line, column: character }, features.encoding), features),
    ),
  );
  connection.onDocumentSymbol(({ textDocument }, token) =>
    on('symbols', textDocument.uri, token, [], (analysis) => toSymbols(analysis, features)),
  );
  connection.onRequest(statusRequest, ({ uri }: DocumentParams, token: CancellationToken) =>
    on('status', uri, token, null, toStatus),
  );
  connection.onRequest(declareRequest, ({ uri }: DocumentParams, token: CancellationToken) =>
    on('declaration', uri, token, null, (analysis) => toDeclaration(analysis, features)),
  );
}

function toDeclaration({ document, report }: Analysis, { encoding }: ClientFeatures): Declaration | null {
  const edit = declareReport(report);
  if (!edit) return null;
  const edits = [{ range: toRange(report.lines, edit.span, encoding), newText: edit.newText }];
  return { uri: document.uri, version: document.version, edits };
}
