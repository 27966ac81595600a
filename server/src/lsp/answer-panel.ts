import type { CancellationToken } from 'vscode-languageserver';
import { ofNewest } from './answer-from.ts';
import { toStageChange } from './change-stage.ts';
import { toChecklistAnswer } from './checklist-answer.ts';
import { toExclusion } from './exclude-item.ts';
import { toInsertion } from './insert-item.ts';
import {
  type ChangeStageParams,
  type ChecklistAnswer,
  changeStageRequest,
  checklistRequest,
  type DocumentParams,
  type ExcludeItemParams,
  excludeItemRequest,
  type InsertItemParams,
  type Insertion,
  insertItemRequest,
  type StageChange,
} from './protocol.ts';
import type { Session } from './session.ts';

/** Answers what the panel of our own client asks; nothing is made before it does. */
export function answerPanel(session: Session): void {
  const { connection, features } = session;
  const { encoding } = features;
  connection.onRequest<ChecklistAnswer | null, never>(
    checklistRequest,
    ({ uri }: DocumentParams, token: CancellationToken) =>
      ofNewest<ChecklistAnswer | null>(session, 'checklist', uri, token, null, (analysis) =>
        toChecklistAnswer(analysis, encoding),
      ),
  );
  connection.onRequest<Insertion | null, never>(
    insertItemRequest,
    ({ uri, item }: InsertItemParams, token: CancellationToken) =>
      ofNewest<Insertion | null>(session, 'insertion', uri, token, null, (analysis) =>
        toInsertion(analysis, item, encoding),
      ),
  );
  connection.onRequest<Insertion | null, never>(
    excludeItemRequest,
    ({ uri, ...params }: ExcludeItemParams, token: CancellationToken) =>
      ofNewest<Insertion | null>(session, 'exclusion', uri, token, null, (analysis) =>
        toExclusion(analysis, params, encoding),
      ),
  );
  connection.onRequest<StageChange | null, never>(
    changeStageRequest,
    ({ uri, stage }: ChangeStageParams, token: CancellationToken) =>
      ofNewest<StageChange | null>(session, 'stage', uri, token, null, (analysis) =>
        toStageChange(analysis, stage, encoding),
      ),
  );
}
