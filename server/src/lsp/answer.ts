import {
  type CancellationToken,
  type CodeAction,
  type DocumentDiagnosticReport,
  DocumentDiagnosticReportKind,
  LSPErrorCodes,
  ResponseError,
} from 'vscode-languageserver';
import { toStatus } from './analysis.ts';
import { ofNewest, ofThisVersion } from './answer-from.ts';
import { answerNewReport } from './answer-new-report.ts';
import { answerPanel } from './answer-panel.ts';
import { answerPreview } from './answer-preview.ts';
import { answerReferences } from './answer-references.ts';
import { toCodeActions } from './code-actions.ts';
import { toDeclaration } from './declare-report.ts';
import { toDiagnostics } from './diagnostics.ts';
import { toSpan } from './documents.ts';
import { toFolding } from './folding.ts';
import { toHover } from './hover.ts';
import { type DocumentParams, declareRequest, statusRequest } from './protocol.ts';
import { isListRewrite, withEdit } from './reference-actions.ts';
import type { Session } from './session.ts';
import { toSymbols } from './symbols.ts';
import { workspaceDiagnostics } from './workspace-diagnostics.ts';
import { workspaceSymbols } from './workspace-symbols.ts';

/** From this many characters on, reading takes long enough to be told while it goes on. */
const long = 200_000;

/** Answers what the client asks. */
export function answer(session: Session): void {
  const { connection, features } = session;
  answerDiagnostics(session);
  answerActions(session);
  answerReferences(session);
  answerPanel(session);
  answerPreview(session);
  answerNewReport(session);
  connection.onHover(({ textDocument, position: { line, character } }, token) =>
    ofThisVersion(session, 'hover', textDocument.uri, token, null, (analysis) =>
      toHover(analysis, analysis.report.lines.offsetAt({ line, column: character }, features.encoding), features),
    ),
  );
  connection.onDocumentSymbol(({ textDocument }, token) =>
    ofThisVersion(session, 'symbols', textDocument.uri, token, [], (analysis) => toSymbols(analysis, features)),
  );
  connection.onWorkspaceSymbol(({ query }, token) => workspaceSymbols(session, query, token));
  connection.onFoldingRanges(({ textDocument }, token) =>
    ofThisVersion(session, 'folding', textDocument.uri, token, [], (analysis) => toFolding(analysis, features)),
  );
  connection.onRequest(statusRequest, ({ uri }: DocumentParams, token: CancellationToken) =>
    ofNewest(session, 'status', uri, token, null, toStatus),
  );
  connection.onRequest(declareRequest, ({ uri }: DocumentParams, token: CancellationToken) =>
    ofNewest(session, 'declaration', uri, token, null, (analysis) => toDeclaration(analysis, features.encoding)),
  );
}

function answerActions(session: Session): void {
  const { connection, features } = session;
  connection.onCodeAction(({ textDocument, range, context }, token) =>
    ofThisVersion(session, 'code actions', textDocument.uri, token, [], (analysis) =>
      toCodeActions(analysis, toSpan(analysis.report.lines, range, features.encoding), context, features),
    ),
  );
  if (!features.resolvesActions) return;
  connection.onCodeActionResolve((action, token) => {
    const { data } = action;
    if (!isListRewrite(data)) return action;
    return ofNewest<CodeAction>(session, 'an action', data.uri, token, action, (analysis) => {
      if (analysis.document.revision !== data.revision)
        throw new ResponseError(LSPErrorCodes.ContentModified, 'content modified');
      return withEdit(action, data, { session, analysis, token });
    });
  });
}

function answerDiagnostics(session: Session): void {
  const { connection, features, documents } = session;
  if (!features.pullDiagnostics) return;
  if (features.workspaceDiagnostics)
    connection.languages.diagnostics.onWorkspace((params, token, progress, partial) =>
      workspaceDiagnostics(session, { params, token, progress, partial }),
    );
  const nothing = { kind: DocumentDiagnosticReportKind.Full, items: [] } satisfies DocumentDiagnosticReport;
  connection.languages.diagnostics.on(async ({ textDocument: { uri }, previousResultId }, token, progress) => {
    const isLong = (documents.get(uri)?.text.length ?? 0) >= long;
    if (isLong) progress.begin('Reading a long report');
    const report = await ofNewest<DocumentDiagnosticReport>(session, 'diagnostics', uri, token, nothing, (analysis) =>
      previousResultId === analysis.id
        ? { kind: DocumentDiagnosticReportKind.Unchanged, resultId: analysis.id }
        : { ...nothing, resultId: analysis.id, items: toDiagnostics(analysis, features) },
    );
    if (isLong) progress.done();
    return report;
  });
}
