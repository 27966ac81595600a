import { type CancellationToken, LSPErrorCodes, ResponseError } from 'vscode-languageserver';

/**
 * Runs the answer to a request so that nothing is ever thrown out of it: a cancelled one says so, a failed one gives
 * what stands for nothing. The log gets the name of the error alone, because its message may hold text of a report.
 */
export async function guard<T>(
  what: string,
  token: CancellationToken,
  nothing: T,
  warn: (message: string) => void,
  answer: () => Promise<T>,
): Promise<T | ResponseError<never>> {
  const cancelled = (): ResponseError<never> => new ResponseError(LSPErrorCodes.RequestCancelled, 'cancelled');
  if (token.isCancellationRequested) return cancelled();
  try {
    const value = await answer();
    return token.isCancellationRequested ? cancelled() : value;
  } catch (error) {
    warn(`${what} failed (${error instanceof Error ? error.name : 'unknown error'}); please report it`);
    return nothing;
  }
}
