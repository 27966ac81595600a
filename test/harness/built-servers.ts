import { type ChildProcess, spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { PassThrough } from 'node:stream';
import { createContext, runInContext } from 'node:vm';
import { type Message, StreamMessageReader, StreamMessageWriter } from 'vscode-languageserver/node';
import { type ClientOptions, connect, type LanguageClient } from './language-client.ts';

/** The folder of the project. */
export const root = resolve(import.meta.dirname, '../..');

/**
 * Runs the built bundle in a world of its own that has what a web worker has, as far as a server may use it: there is
 * no `window`, no `document` and no `process`.
 */
export function startWorker(options: ClientOptions = {}): Promise<LanguageClient> {
  const toServer = new PassThrough();
  const toClient = new PassThrough();
  const writer = new StreamMessageWriter(toClient);
  const scope: Record<string, unknown> = {
    postMessage: (message: Message) => void writer.write(structuredClone(message)),
    addEventListener: () => undefined, // for errors only: messages come to `onmessage`
    ...{ setTimeout, clearTimeout, setInterval, clearInterval, queueMicrotask, console },
    ...{ TextEncoder, TextDecoder, URL, performance },
  };
  scope.self = scope;
  runInContext(readFileSync(resolve(root, 'dist/web/server.js'), 'utf8'), createContext(scope));
  const deliver = scope.onmessage as (event: { data: unknown }) => void;
  new StreamMessageReader(toServer).listen((data) => deliver({ data: structuredClone(data) }));
  return connect(toClient, toServer, options);
}

/** The server that Node runs, as it is built. The caller ends its process. */
export async function startNode(
  options: ClientOptions = {},
): Promise<{ readonly client: LanguageClient; readonly process: ChildProcess }> {
  const child = spawn(process.execPath, [resolve(root, 'dist/cli.js'), 'server', '--stdio']);
  return { client: await connect(child.stdout, child.stdin, options), process: child };
}
