import {
  type CancellationToken,
  DocumentDiagnosticReportKind,
  LSPErrorCodes,
  ResponseError,
  type ResultProgressReporter,
  type WorkDoneProgressReporter,
  type WorkspaceDiagnosticParams,
  type WorkspaceDiagnosticReport,
  type WorkspaceDiagnosticReportPartialResult,
  type WorkspaceDocumentDiagnosticReport,
} from 'vscode-languageserver';
import { unescaped } from '../text/unescaped.ts';
import { toDiagnostics } from './diagnostics.ts';
import { guard } from './guard.ts';
import type { Session } from './session.ts';
import { readText, reportFiles } from './workspace-files.ts';

/** What one request for the findings of all files has to work with. */
export interface WorkspacePull {
  readonly params: WorkspaceDiagnosticParams;
  readonly token: CancellationToken;
  readonly progress: WorkDoneProgressReporter;
  /** Where the client takes the findings file by file. Then the request lasts until there is something new. */
  readonly partial: ResultProgressReporter<WorkspaceDiagnosticReportPartialResult> | undefined;
}

/**
 * The findings of the case reports that lie in the folders of the workspace and are not open, where the author has turned
 * that on. What was told of a file before and holds no longer is taken back.
 */
export function workspaceDiagnostics(
  session: Session,
  { params, token, progress, partial }: WorkspacePull,
): Promise<WorkspaceDiagnosticReport | ResponseError<never>> {
  return guard<WorkspaceDiagnosticReport>(session, 'workspace diagnostics', token, { items: [] }, async () => {
    const seen = session.news.count();
    const items: WorkspaceDocumentDiagnosticReport[] = [];
    const tell = (item: WorkspaceDocumentDiagnosticReport): void => {
      if (partial) partial.report({ items: [item] });
      else items.push(item);
    };
    await readAll(session, { params, token, progress }, tell);
    if (partial) await session.news.after(seen, token);
    return { items };
  });
}

async function readAll(
  session: Session,
  { params, token, progress }: Omit<WorkspacePull, 'partial'>,
  tell: (item: WorkspaceDocumentDiagnosticReport) => void,
): Promise<void> {
  const before = new Map(params.previousResultIds.map(({ uri, value }) => [uri, value]));
  const files = await reportFiles(session);
  if (files.length > 0) session.watchReports();
  if (files.length > 0) progress.begin('Reading the case reports of the workspace', 0);
  try {
    for (const [index, uri] of files.entries()) {
      await new Promise<void>((resolve) => void session.host.schedule(0, resolve)); // others have their turn
      if (token.isCancellationRequested) throw new ResponseError(LSPErrorCodes.RequestCancelled, 'cancelled');
      const item = await itemOf(session, uri, before.get(uri));
      if (item) tell(item);
      if (item) before.delete(uri);
      progress.report(Math.floor(((index + 1) / files.length) * 100));
    }
  } finally {
    if (files.length > 0) progress.done();
  }
  for (const uri of before.keys()) {
    if (isOpen(session, uri)) continue; // told by its own request
    tell({ uri, version: null, kind: DocumentDiagnosticReportKind.Full, items: [] });
  }
}

/** Undefined for a document that is open, which is asked about by itself, and for what is no case report. */
async function itemOf(
  session: Session,
  uri: string,
  before: string | undefined,
): Promise<WorkspaceDocumentDiagnosticReport | undefined> {
  if (isOpen(session, uri)) return undefined;
  const text = await readText(session, uri);
  if (text === undefined) return undefined;
  const analysis = await session.analyst.read(uri, text);
  if (!analysis.verdict.isCaseReport || isOpen(session, uri)) return undefined;
  const { id } = analysis;
  if (before === id) return { uri, version: null, kind: DocumentDiagnosticReportKind.Unchanged, resultId: id };
  const items = toDiagnostics(analysis, session.features);
  return { uri, version: null, kind: DocumentDiagnosticReportKind.Full, resultId: id, items };
}

/** Clients escape different characters of a URI. */
function isOpen({ documents }: Session, uri: string): boolean {
  return (
    documents.get(uri) !== undefined || documents.all().some((document) => unescaped(document.uri) === unescaped(uri))
  );
}
