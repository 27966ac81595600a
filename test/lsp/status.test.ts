import { expect, it } from 'vitest';
import type { Declaration, DocumentStatus } from '../../server/src/lsp/protocol.ts';
import { applyAction, pullClient, startClient } from '../harness/language-client.ts';
import { readme, untidy, uri } from '../harness/untidy-report.ts';

const status = { initializationOptions: { status: true } };

it('tells after each look how a document is read, to a client that wants to know', async () => {
  const client = await startClient(status);
  await client.open(uri, readme);
  await client.until(() => client.statuses.length === 1);
  expect(client.statuses[0]).toMatchObject({
    uri,
    version: 1,
    isCaseReport: false,
    counts: { error: 0, warning: 0, info: 0, hint: 0 },
  });
  await client.change(uri, 2, [{ text: untidy }]);
  await client.until(() => client.statuses.length === 2);
  const second = client.statuses[1] as DocumentStatus;
  expect(second).toMatchObject({ version: 2, isCaseReport: true });
  expect(second.counts.info).toBeGreaterThan(0);
  client.end();
});

it.each([
  ['by how it reads', untidy, true, 'The title names a case report.'],
  ['by how it reads', readme, false, 'The title names no case report.'],
  ['by its front matter', `---\ntype: case-report\n---\n${readme}`, true, 'front matter says'],
  ['by its front matter', `---\ntype: letter\n---\n${untidy}`, false, 'front matter gives another'],
])('says why: %s', async (_, text, isCaseReport, reason) => {
  const client = await startClient(status);
  await client.open(uri, text);
  const answer = await client.request<DocumentStatus>('casewright/status', { uri });
  expect(answer.isCaseReport).toBe(isCaseReport);
  expect(answer.why.join(' ')).toContain(reason);
  client.end();
});

it('holds no text of the document', async () => {
  const client = await startClient(status);
  await client.open(uri, untidy.replaceAll(/hiccups/gi, 'xyzzy'));
  expect(JSON.stringify(await client.request('casewright/status', { uri }))).not.toMatch(/xyzzy/i);
  client.end();
});

async function declare(text: string): Promise<string | null> {
  const client = await startClient(status);
  await client.open(uri, text, 3);
  const answer = await client.request<Declaration | null>('casewright/declare', { uri });
  if (!answer) return null;
  expect(answer).toMatchObject({ uri, version: 3 });
  const changed = applyAction(text, { title: '', edit: { changes: { [uri]: [...answer.edits] } } });
  await client.change(uri, 4, [{ text: changed }]);
  expect(await client.request('casewright/status', { uri })).toMatchObject({ isCaseReport: true });
  client.end();
  return changed;
}

it.each([
  ['without front matter', '# Teapot\n', '---\ntype: case-report\n---\n\n# Teapot\n'],
  ['with a byte order mark', '\ufeff# Teapot\r\n', '\ufeff---\r\ntype: case-report\r\n---\r\n\r\n# Teapot\r\n'],
  ['with front matter', '---\ntitle: x\n---\n# T\n', '---\ntype: case-report\ntitle: x\n---\n# T\n'],
  ['with an empty one', '---\n---\n# T\n', '---\ntype: case-report\n---\n# T\n'],
  ['with another type', '---\ntype: "letter"\n---\n# T\n', '---\ntype: case-report\n---\n# T\n'],
  ['without any text', '', '---\ntype: case-report\n---\n\n'],
])('declares a document %s a case report', async (_, text, expected) => {
  expect(await declare(text)).toBe(expected);
});

it.each([
  ['says so already', '---\ntype: case-report\n---\n# T\n'],
  ['is broken', '---\ntitle: [\n---\n# T\n'],
  ['is a list', '---\n- a\n---\n# T\n'],
  ['is between braces', '---\n{title: x}\n---\n# T\n'],
])('adds nothing to front matter that %s', async (_, text) => {
  expect(await declare(text)).toBeNull();
});

it('sends no status to a client that did not ask for it', async () => {
  const client = await startClient({ capabilities: pullClient });
  await client.open(uri, untidy);
  await client.pull(uri);
  expect(client.statuses).toEqual([]);
  client.end();
});
