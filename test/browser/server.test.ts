import type { ChildProcess } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { root, startNode, startWorker } from '../harness/built-servers.ts';
import { type LanguageClient, pullClient } from '../harness/language-client.ts';

const uri = 'disk:/typical-faults.md';
const text = readFileSync(resolve(root, 'examples/typical-faults.md'), 'utf8');

const files = new Map<string, string>([['disk:/media/shin.svg', '<svg xmlns="http://www.w3.org/2000/svg"/>']]);
let worker: LanguageClient;
let node: LanguageClient;
let nodeProcess: ChildProcess;

beforeAll(async () => {
  worker = await startWorker({ initializationOptions: { readFile: true }, files });
  ({ client: node, process: nodeProcess } = await startNode());
}, 60_000);

afterAll(() => {
  nodeProcess.kill();
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
