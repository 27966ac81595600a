import type { CancellationToken } from 'vscode-languageserver';
import { ofNewest } from './answer-from.ts';
import { toExported } from './export-answer.ts';
import { toPreview } from './preview-answer.ts';
import {
  type Exported,
  type ExportParams,
  exportRequest,
  type Preview,
  type PreviewParams,
  previewRequest,
} from './protocol.ts';
import type { Session } from './session.ts';

/** Answers what our own client asks to show a report as a checklist or a timeline, and to write one. */
export function answerPreview(session: Session): void {
  const { connection } = session;
  connection.onRequest<Preview | null, never>(previewRequest, (params: PreviewParams, token: CancellationToken) =>
    ofNewest<Preview | null>(session, 'preview', params.uri, token, null, (analysis) => toPreview(analysis, params)),
  );
  connection.onRequest<Exported | null, never>(exportRequest, (params: ExportParams, token: CancellationToken) =>
    ofNewest<Exported | null>(session, 'export', params.uri, token, null, (analysis) =>
      toExported(analysis, params, session),
    ),
  );
}
