import { CodeLensRefreshRequest } from 'vscode-languageserver';
import { toStatus } from './analysis.ts';
import { toDiagnostics } from './diagnostics.ts';
import { nameOf } from './guard.ts';
import { statusNotification } from './protocol.ts';
import type { Session } from './session.ts';

/** Sends what was found to a client that does not ask for it, and the status to one that wants it. */
export async function publish(session: Session, uri: string): Promise<void> {
  const { features, connection, analyst, warn } = session;
  if (features.pullDiagnostics && !features.status) return;
  try {
    const analysis = await analyst.look(uri);
    if (!analysis) return;
    if (features.status) await connection.sendNotification(statusNotification, toStatus(analysis));
    if (features.pullDiagnostics) return;
    const diagnostics = toDiagnostics(analysis, features);
    await connection.sendDiagnostics({ uri, version: analysis.document.version, diagnostics });
  } catch (error) {
    warn(`diagnostics failed (${nameOf(error)}); please report it`);
  }
}

/** Settings may have changed: all open documents are looked at anew. */
export function lookAgain({ documents, features, connection, debounce, news, warn }: Session): void {
  news.tell();
  for (const { uri } of documents.all()) debounce.soon(uri);
  if (features.pullDiagnostics && features.refreshDiagnostics && documents.all().length > 0) {
    connection.languages.diagnostics.refresh().catch(() => warn('the client did not refresh its diagnostics'));
  }
  if (documents.all().length === 0) return;
  const ignore = (): void => undefined; // they stay as they are until the client asks
  if (features.refreshInlayHints) connection.languages.inlayHint.refresh().catch(ignore);
  if (features.refreshCodeLenses) connection.sendRequest(CodeLensRefreshRequest.type).catch(ignore);
}
