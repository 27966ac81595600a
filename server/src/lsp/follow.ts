import { isMarkdown } from '../data/markdown-files.ts';
import { pushedLayer, watchSettings } from './client-settings.ts';
import { nameOf } from './guard.ts';
import { lookAgain, publish } from './publish.ts';
import type { Session } from './session.ts';
import { settleSaved } from './settle.ts';

/** Follows what the client tells: documents, settings and folders. */
export function follow(session: Session): void {
  const { connection, features, store, bibliographies, images, folders } = session;
  connection.onInitialized(() => {
    void watchSettings(connection, features);
    if (!features.workspaceFolders) return;
    connection.workspace.onDidChangeWorkspaceFolders(
      safely(session, 'a change of folders', ({ added, removed }) => {
        for (const { uri } of removed) folders.delete(uri);
        for (const { uri } of added) folders.add(uri);
        store.forgetFiles();
        lookAgain(session);
      }),
    );
  });
  connection.onDidChangeConfiguration(({ settings }) => {
    if (features.configuration) store.forgetClient();
    else store.setFallback(pushedLayer(settings));
    lookAgain(session);
  });
  connection.onDidChangeWatchedFiles(({ changes }) => {
    // Settings stand in no Markdown file.
    if (changes.length > 0 && changes.every(({ uri }) => isMarkdown(uri))) return session.news.tell();
    // A client that does not say what changed may mean any file.
    const changed = changes.length > 0 ? changes.map(({ uri }) => uri) : undefined;
    const noImages = images.forget(changed);
    const others = bibliographies.forget(changed && noImages);
    if (others.length > 0 || changes.length === 0) store.forgetFiles();
    lookAgain(session);
  });
  followDocuments(session);
}

function followDocuments(session: Session): void {
  const { connection, documents, analyst, debounce, settling, features, store } = session;
  connection.onDidOpenTextDocument(
    safely(session, 'opening', ({ textDocument }) => {
      if (!features.registersWatchers) {
        store.forgetFiles();
        session.bibliographies.forget();
        session.images.forget();
      }
      documents.open(textDocument);
      void publish(session, textDocument.uri);
    }),
  );
  connection.onDidChangeTextDocument(
    safely(session, 'a change', ({ textDocument, contentChanges }) => {
      documents.change(textDocument.uri, textDocument.version, contentChanges, features.encoding);
      debounce.soon(textDocument.uri);
      settling.soon(textDocument.uri);
    }),
  );
  connection.onDidSaveTextDocument(safely(session, 'saving', ({ textDocument: { uri } }) => settleSaved(session, uri)));
  connection.onDidCloseTextDocument(
    safely(session, 'closing', ({ textDocument: { uri } }) => {
      debounce.callOff(uri);
      settling.callOff(uri);
      documents.close(uri);
      analyst.forget(uri);
      session.bibliographyFaults.forget(uri);
      store.forgetDocument(uri);
      session.news.tell();
      if (!features.pullDiagnostics) connection.sendDiagnostics({ uri, diagnostics: [] }).catch(() => undefined);
    }),
  );
}

/** What a malformed notification throws must not reach the log, because it may hold text of a report. */
function safely<P>(session: Session, what: string, handle: (params: P) => void): (params: P) => void {
  return (params) => {
    try {
      handle(params);
    } catch (error) {
      session.warn(`${what} failed (${nameOf(error)})`);
    }
  };
}
