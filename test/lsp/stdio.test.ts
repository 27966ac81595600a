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

it('refuses what is asked before it is initialized, and can be initialized after', async () => {
  const server = startProcess();
  const early = '{"jsonrpc":"2.0","id":"early","method":"textDocument/hover","params":{"secret":1}}';
  const opened =
    '{"jsonrpc":"2.0","method":"textDocument/didOpen","params":{"textDocument":{"uri":"file:///secret.md"}}}';
  let answered = '';
  server.child.stdout.on('data', (data) => (answered += data));
  for (const body of [opened, early]) server.child.stdin.write(`Content-Length: ${body.length}\r\n\r\n${body}`);
  const client = await connect(server.child.stdout, server.child.stdin);
  expect(answered).toMatch(/"id":"early","error":\{"code":-32002/);
  await client.open(uri, untidy);
  expect(ofRule(await client.pull(uri), unmarked)).toHaveLength(1);
  await hangUp(server);
  expect((await server.ended).stderr).not.toMatch(/secret/);
});

it.each([
  ['a header that is no header', 'secret\r\n\r\n'],
  ['a length that is no number', 'Content-Length: secret\r\n\r\n{}'],
  ['a body that never comes', 'Content-Length: 4000\r\n\r\n{"secret"'],
  ['bytes that are no text', '\u00ff\u00fe\0\0'],
])('ends with its client after %s', async (_, garbage) => {
  const { child, ended } = startProcess();
  child.stdin.write(Buffer.from(garbage, 'latin1'));
  child.stdin.end();
  const { status, stderr } = await ended;
  expect(status).toBe(1);
  expect(stderr).not.toMatch(/secret/);
});

it('ends when the process that it serves has died without a word', async () => {
  const client = spawn(process.execPath, ['-e', 'setTimeout(() => {}, 60000)']);
  const { child, ended } = startProcess();
  await connect(child.stdout, child.stdin, { processId: client.pid });
  client.kill('SIGKILL');
  expect((await ended).status).toBe(1);
});
