import { type Connection, ErrorCodes, type InitializeResult, ResponseError } from 'vscode-languageserver';
import { version } from '../data/version.ts';
import { answer } from './answer.ts';
import { toCapabilities } from './capabilities.ts';
import { follow } from './follow.ts';
import type { Host } from './host.ts';
import { createSession, type Session } from './session.ts';

/** Starts the language server on a connection. */
export function startServer(connection: Connection, host: Host): void {
  let session: Session | undefined;
  const early = connection.onRequest(() => new ResponseError(ErrorCodes.ServerNotInitialized, 'not initialized yet'));
  connection.onInitialize((params): InitializeResult | ResponseError<never> => {
    if (session) return new ResponseError(ErrorCodes.InvalidRequest, 'the server is initialized already');
    early.dispose();
    session = createSession(connection, host, params);
    follow(session);
    answer(session);
    return { serverInfo: { name: 'casewright', version }, capabilities: toCapabilities(session.features) };
  });
  connection.listen();
}
