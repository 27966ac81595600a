import { type ChildProcessWithoutNullStreams, spawn } from 'node:child_process';
import { resolve } from 'node:path';
import { expect, it } from 'vitest';
import { connect, ofRule, pullClient } from '../harness/language-client.ts';
import { unmarked, untidy, uri } from '../harness/untidy-report.ts';

const cli = resolve(import.meta.dirname, '../../dist/cli.js');

/** The built command line as a language server, and what became of it. */
function startProcess() {
  const child = spawn(process.execPath, [cli, 'server', '--stdio']);
  let stderr = '';
  child.stderr.on('data', (data) => (stderr += data));
  const ended = new Promise<{ status: number | null; stderr: string }>((done) =>
    child.on('close', (status) => done({ status, stderr })),
  );
  return { child, ended };
}

/** Ends a process by closing its input. */
async function hangUp({ child, ended }: { child: ChildProcessWithoutNullStreams; ended: Promise<unknown> }) {
  child.stdin.end();
  await ended;
}

it('serves over standard input and output, and ends with 0 after a shutdown', async () => {
  const { child, ended } = startProcess();
  const client = await connect(child.stdout, child.stdin);
  expect(client.server.serverInfo?.name).toBe('casewright');
  await client.open(uri, untidy);
  expect(ofRule(await client.pull(uri), unmarked)).toHaveLength(1);
  expect(await client.request('shutdown', undefined)).toBeNull();
  await client.connection.sendNotification('exit');
  expect(await ended).toEqual({ status: 0, stderr: '' });
});

it('ends with 1 after an exit without a shutdown', async () => {
  const { child, ended } = startProcess();
  const client = await connect(child.stdout, child.stdin);
  await client.connection.sendNotification('exit');
  expect((await ended).status).toBe(1);
});

it('ends when its client is gone', async () => {
  const { child, ended } = startProcess();
  const client = await connect(child.stdout, child.stdin);
  await client.open(uri, untidy);
  child.stdin.end();
  expect((await ended).status).toBe(1);
});

it.each([
  ['a body that is no JSON', 'Content-Length: 7\r\n\r\n{secret'],
  ['a body that is no message', 'Content-Length: 15\r\n\r\n{"secret":true}'],
  ['a batch', 'Content-Length: 2\r\n\r\n[]'],
  ['a number', 'Content-Length: 1\r\n\r\n7'],
  ['an answer to nothing', 'Content-Length: 38\r\n\r\n{"jsonrpc":"2.0","id":99,"result":null}'.replace('38', '39')],
])('lives on after %s', async (_, garbage) => {
  const server = startProcess();
  const client = await connect(server.child.stdout, server.child.stdin, { capabilities: pullClient });
  server.child.stdin.write(garbage);
  await client.open(uri, untidy);
  expect(ofRule(await client.pull(uri), unmarked)).toHaveLength(1);
  expect(client.log.join('\n')).not.toMatch(/secret|Hiccups/);
  await hangUp(server);
  expect((await server.ended).stderr).not.toMatch(/secret|Hiccups/);
});
