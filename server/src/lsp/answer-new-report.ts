import type { CancellationToken } from 'vscode-languageserver';
import { ofNewest } from './answer-from.ts';
import { toJournalChoice } from './choose-journal.ts';
import { ownJournals } from './own-journals.ts';
import {
  type ChooseJournalParams,
  chooseJournalRequest,
  type Declaration,
  type DocumentParams,
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
  connection.onRequest<ReportChoices, never>(
    reportChoicesRequest,
    (params: Partial<DocumentParams> | null | undefined, token: CancellationToken) =>
      typeof params?.uri === 'string'
        ? ofNewest<ReportChoices>(session, 'journals', params.uri, token, reportChoices(), async (analysis) =>
            reportChoices(await ownJournals(session, analysis)),
          )
        : reportChoices(),
  );
  connection.onRequest<Skeleton | null, never>(skeletonRequest, (params: SkeletonParams) => toSkeleton(params));
  connection.onRequest<Declaration | null, never>(
    chooseJournalRequest,
    (params: ChooseJournalParams, token: CancellationToken) =>
      ofNewest<Declaration | null>(session, 'journal', params.uri, token, null, (analysis) =>
        toJournalChoice(analysis, params, features.encoding),
      ),
  );
}
