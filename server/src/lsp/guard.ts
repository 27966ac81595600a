import { type CancellationToken, LSPErrorCodes, ResponseError } from 'vscode-languageserver';
import type { Session } from './session.ts';

/**
 * Runs the answer to a request so that nothing is ever thrown out of it: a cancelled one says so, a failed one gives
 * what stands for nothing. The log gets the name of the error alone, because its message may hold text of a report.
 */
export async function guard<T>(
  { host, warn }: Pick<Session, 'host' | 'warn'>,
  what: string,
  token: CancellationToken,
  nothing: T,
  answer: () => Promise<T | ResponseError<never>>,
): Promise<T | ResponseError<never>> {
  const cancelled = (): ResponseError<never> => new ResponseError(LSPErrorCodes.RequestCancelled, 'cancelled');
  // One turn of the loop, so that a change or a cancellation which is on its way comes in before the work begins.
  await new Promise<void>((resolve) => void host.schedule(0, resolve));
  if (token.isCancellationRequested) return cancelled();
  try {
    const value = await answer();
    return token.isCancellationRequested ? cancelled() : value;
  } catch (error) {
    if (error instanceof ResponseError) return error as ResponseError<never>; // a refusal that the author is to read
    warn(`${what} failed (${nameOf(error)}); please report it`);
    return nothing;
  }
}

/** What of an error may be logged. */
export function nameOf(error: unknown): string {
  return error instanceof Error ? error.name : 'unknown error';
}
