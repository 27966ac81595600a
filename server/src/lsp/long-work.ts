import {
  type CancellationToken,
  LSPErrorCodes,
  ResponseError,
  type WorkDoneProgressReporter,
} from 'vscode-languageserver';
import type { Analysis } from './analysis.ts';
import type { Turns } from './in-turns.ts';
import type { Session } from './session.ts';

/** From this many entries on it takes so long that it is told how far it is. */
const many = 100;

/** What long work needs: the session, the document it reads, and who may call it off. */
export interface LongWork {
  readonly session: Session;
  readonly analysis: Analysis;
  readonly token: CancellationToken;
  /** Where the request itself names a place for it; else the client is asked for one, if it can show any. */
  readonly progress?: WorkDoneProgressReporter | undefined;
}

/**
 * Runs work on the entries of a list turn by turn: it ends where the request is cancelled or the document changes, and
 * tells the client how far it is where there are many.
 */
export async function asLongWork<T>(
  work: LongWork,
  title: string,
  count: number,
  run: (turns: Turns) => Promise<T>,
): Promise<T> {
  const { session, analysis, token } = work;
  if (count < many) return run(turnsOf(session, analysis, [token], () => undefined));
  const asked = work.progress ? undefined : await session.connection.window.createWorkDoneProgress();
  const progress = work.progress ?? asked;
  progress?.begin(title, 0, undefined, asked !== undefined);
  const tokens = asked ? [token, asked.token] : [token];
  const tell = (done: number, all: number): void => progress?.report(Math.floor((done / all) * 100));
  try {
    return await run(turnsOf(session, analysis, tokens, tell));
  } finally {
    progress?.done();
  }
}

function turnsOf(
  { host, documents }: Session,
  { document }: Analysis,
  tokens: readonly CancellationToken[],
  tell: Turns['tell'],
): Turns {
  return {
    now: () => host.now?.() ?? Date.now(),
    pause: () => new Promise((resolve) => void host.schedule(0, resolve)),
    check() {
      if (tokens.some(({ isCancellationRequested }) => isCancellationRequested))
        throw new ResponseError(LSPErrorCodes.RequestCancelled, 'cancelled');
      if (documents.get(document.uri) !== document)
        throw new ResponseError(LSPErrorCodes.ContentModified, 'content modified');
    },
    tell,
  };
}
