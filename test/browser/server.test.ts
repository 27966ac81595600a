import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { PassThrough } from 'node:stream';
import { createContext, runInContext } from 'node:vm';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { type Message, StreamMessageReader, StreamMessageWriter } from 'vscode-languageserver/node';
import { connect, type LanguageClient, pullClient } from '../harness/language-client.ts';

const root = resolve(import.meta.dirname, '../..');
const uri = 'disk:/typical-faults.md';
const text = readFileSync(resolve(root, 'examples/typical-faults.md'), 'utf8');

/**
 * Runs the built bundle in a world of its own that has what a web worker has, as far as a server may use it: there is
 * no `window`, no `document` and no `process`.
 */
function startWorker(): Promise<LanguageClient> {
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
  return connect(toClient, toServer, { initializationOptions: { readFile: true }, files });
}

/** The server that Node runs, as it is built. */
function startNode(): Promise<LanguageClient> {
  const child = spawn(process.execPath, [resolve(root, 'dist/cli.js'), 'server', '--stdio']);
  children.push(child);
  return connect(child.stdout, child.stdin);
}

const files = new Map<string, string>([['disk:/media/shin.svg', '<svg xmlns="http://www.w3.org/2000/svg"/>']]);
const children: { kill(): void }[] = [];
let worker: LanguageClient;
let node: LanguageClient;

beforeAll(async () => {
  worker = await startWorker();
  node = await startNode();
}, 60_000);

afterAll(() => {
  for (const child of children) child.kill();
});

it('finds in a worker what it finds in Node', async () => {
  for (const client of [worker, node]) await client.open(uri, text);
  const found = await worker.pull(uri);
  expect(found.length).toBeGreaterThan(5);
  expect(found).toEqual(await node.pull(uri));
});

it('mends in a worker as it mends in Node', async () => {
  const range = { start: { line: 0, character: 0 }, end: { line: 60, character: 0 } };
  const actions = await worker.actions(uri, range);
  expect(actions.length).toBeGreaterThan(5);
  expect(actions).toEqual(await node.actions(uri, range));
});

it('reads configuration files through its client', async () => {
  files.set('disk:/.casewright.yaml', 'rules: {section/unmarked-heading: error}');
  await worker.connection.sendNotification('workspace/didChangeWatchedFiles', { changes: [] });
  const severities = (await worker.pull(uri)).filter(({ code }) => code === 'section/unmarked-heading');
  expect(new Set(severities.map(({ severity }) => severity))).toEqual(new Set([1]));
});

it('offers the same as in Node', () => {
  expect(worker.server).toEqual(node.server);
  expect(worker.server.capabilities.positionEncoding).toBe(pullClient.general?.positionEncodings?.[0]);
});
