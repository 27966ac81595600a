import { type CancellationToken, LSPErrorCodes, ResponseError } from 'vscode-languageserver';
import type { Analysis } from './analysis.ts';
import { guard } from './guard.ts';
import type { Session } from './session.ts';

type Answer<T> = Promise<T | ResponseError<never>>;

/** Answers from the document as it is when the answer is made. */
export function ofNewest<T>(
  session: Session,
  what: string,
  uri: string,
  token: CancellationToken,
  nothing: T,
  use: (analysis: Analysis) => T | Promise<T>,
): Answer<T> {
  return guard(session, what, token, nothing, async () => {
    const analysis = await session.analyst.look(uri);
    return analysis ? use(analysis) : nothing;
  });
}

/** Answers from the document as it was when it was asked; places in it mean nothing after a change. */
export function ofThisVersion<T>(
  session: Session,
  what: string,
  uri: string,
  token: CancellationToken,
  nothing: T,
  use: (analysis: Analysis) => T | Promise<T>,
): Answer<T> {
  const asked = session.documents.get(uri);
  return guard(session, what, token, nothing, async () => {
    const analysis = await session.analyst.look(uri);
    if (analysis?.document !== asked)
      return new ResponseError<never>(LSPErrorCodes.ContentModified, 'content modified');
    return analysis ? use(analysis) : nothing;
  });
}
