import type { CancellationToken } from 'vscode-languageserver';
import { ofNewest } from './answer-from.ts';
import { toJournalChoice } from './choose-journal.ts';
import {
  type ChooseJournalParams,
  chooseJournalRequest,
  type Declaration,
  type ReportChoices,
  reportChoicesRequest,
  type Skeleton,
  type SkeletonParams,
  skeletonRequest,
} from './protocol.ts';
import { reportChoices } from './report-choices.ts';
import type { Session } from './session.ts';
import { toSkeleton } from './skeleton-answer.ts';

/** Answers what is asked to begin a report: what can be chosen, its skeleton, and how a journal is written into it. */
export function answerNewReport(session: Session): void {
  const { connection, features } = session;
  connection.onRequest<ReportChoices, never>(reportChoicesRequest, () => reportChoices());
  connection.onRequest<Skeleton | null, never>(skeletonRequest, (params: SkeletonParams) => toSkeleton(params));
  connection.onRequest<Declaration | null, never>(
    chooseJournalRequest,
    (params: ChooseJournalParams, token: CancellationToken) =>
      ofNewest<Declaration | null>(session, 'journal', params.uri, token, null, (analysis) =>
        toJournalChoice(analysis, params, features.encoding),
      ),
  );
}
