import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { expect, it } from 'vitest';
import { CancellationTokenSource, ErrorCodes, LSPErrorCodes } from 'vscode-languageserver';
import { ofRule, pullClient, pushClient, startClient } from '../harness/language-client.ts';
import { unmarked, untidy, uri } from '../harness/untidy-report.ts';

setFlagsFromString('--expose-gc');
/** Throws away what nothing holds any more, so that the memory in use can be counted. */
const collect = runInNewContext('gc') as () => void;

/** The server still finds in a fresh document what it should. */
async function expectAlive(client: Awaited<ReturnType<typeof startClient>>): Promise<void> {
  await client.open('file:///work/alive.md', untidy);
  expect(ofRule(await client.pull('file:///work/alive.md'), unmarked)).toHaveLength(1);
}

const range = (line: number, character: number, endLine: number, endCharacter: number) => ({
  start: { line, character },
  end: { line: endLine, character: endCharacter },
});

it.each([
  ['beyond the last line', range(500, 0, 600, 0), `${untidy}X`],
  ['beyond the end of a line', range(0, 999, 0, 9999), untidy.replace('report\n', 'reportX\n')],
  ['before the first line', range(-5, -5, -1, 0), `X${untidy}`],
  ['the wrong way round', range(0, 4, 0, 2), untidy.replace('# Hi', '# X')],
])('cuts a change %s to the text', async (_, place, expected) => {
  const client = await startClient();
  await client.open(uri, untidy);
  await client.change(uri, 2, [{ range: place, text: 'X' }]);
  await client.open('file:///work/expected.md', expected);
  const symbols = (document: string) =>
    client.request('textDocument/documentSymbol', { textDocument: { uri: document } });
  expect(await symbols(uri)).toEqual(await symbols('file:///work/expected.md'));
  client.end();
});

it.each([
  ['textDocument/didChange', { textDocument: { uri, version: 2 }, contentChanges: [{ range: 'here', text: 'X' }] }],
  [
    'textDocument/didChange',
    { textDocument: { uri, version: 2 }, contentChanges: [{ range: range(0.5, 0, 1, 0), text: 'X' }] },
  ],
  ['textDocument/didChange', { textDocument: { uri, version: 2 }, contentChanges: [{ text: 7 }] }],
  ['textDocument/didChange', { textDocument: { uri, version: 2 }, contentChanges: 'secret' }],
  [
    'textDocument/didChange',
    { textDocument: { uri: 'file:///never-opened.md', version: 2 }, contentChanges: [{ text: '' }] },
  ],
  ['textDocument/didOpen', { textDocument: { uri: 'file:///other.md', text: { secret: 1 } } }],
  ['textDocument/didOpen', {}],
  ['textDocument/didClose', { textDocument: null }],
  ['textDocument/didClose', { textDocument: { uri: 'file:///never-opened.md' } }],
  ['workspace/didChangeConfiguration', { settings: 'secret' }],
  ['workspace/didChangeWatchedFiles', {}],
  ['workspace/didChangeWorkspaceFolders', { event: 7 }],
  ['no/suchNotification', { secret: 1 }],
  ['$/cancelRequest', { id: 4711 }],
])('lives on after a notification that is garbage: %s', async (method, params) => {
  const client = await startClient({ folders: [] });
  await client.open(uri, untidy);
  await client.connection.sendNotification(method, params);
  expect(ofRule(await client.pull(uri), unmarked)).toHaveLength(1);
  await expectAlive(client);
  expect(client.log.join('\n')).not.toMatch(/secret|Hiccups/);
  client.end();
});

it.each([
  ['textDocument/hover', {}],
  ['textDocument/hover', { textDocument: { uri }, position: { line: -1, character: -1 } }],
  ['textDocument/hover', { textDocument: { uri }, position: { line: 'x', character: {} } }],
  ['textDocument/codeAction', { textDocument: { uri }, range: range(0, 0, 1e9, 1e9), context: {} }],
  ['textDocument/codeAction', { textDocument: { uri }, range: 'x', context: { only: 7 } }],
  ['textDocument/diagnostic', { textDocument: {} }],
  ['textDocument/diagnostic', []],
  ['textDocument/documentSymbol', { textDocument: { uri: 7 } }],
  ['casewright/status', 'x'],
  ['casewright/declare', { uri: 'file:///never-opened.md' }],
  ['no/suchRequest', {}],
])('answers a request that is garbage, and lives on: %s', async (method, params) => {
  const client = await startClient();
  await client.open(uri, untidy);
  await client.request(method, params).catch((error) => expect(error.message).not.toMatch(/Hiccups/));
  await expectAlive(client);
  expect(client.log.join('\n')).not.toMatch(/Hiccups/);
  client.end();
});

it('refuses to be initialized twice and keeps the first session', async () => {
  const client = await startClient();
  await expect(client.request('initialize', { capabilities: {} })).rejects.toMatchObject({
    code: ErrorCodes.InvalidRequest,
  });
  await expectAlive(client);
  client.end();
});

it('takes a client without capabilities, and options of the wrong kind', async () => {
  for (const options of ['x', 7, null, [], { settings: 'x', status: 'yes' }]) {
    const client = await startClient({ initializationOptions: options, capabilities: undefined });
    await expectAlive(client);
    client.end();
  }
});

it('says that a cancelled request was cancelled', async () => {
  const client = await startClient({ settings: () => new Promise((resolve) => setTimeout(resolve, 50)) });
  await client.open(uri, untidy);
  const source = new CancellationTokenSource();
  const asked = client.connection.sendRequest('textDocument/diagnostic', { textDocument: { uri } }, source.token);
  source.cancel();
  await expect(asked).rejects.toMatchObject({ code: LSPErrorCodes.RequestCancelled });
  await expectAlive(client);
  client.end();
});

it('does not answer for places in a text that has changed meanwhile', async () => {
  const client = await startClient();
  await client.open(uri, untidy);
  const asked = client.actions(uri, range(6, 0, 6, 4));
  void client.change(uri, 2, [{ text: untidy }]);
  await expect(asked).rejects.toMatchObject({ code: LSPErrorCodes.ContentModified });
  client.end();
});

it.each([
  ['an empty file', ''],
  ['a byte order mark alone', '\ufeff'],
  ['broken front matter', '---\ntype: [\n---\n# Hiccups: a case report\n'],
  ['front matter alone', '---\ntype: case-report\n---\n'],
  ['front matter that is not closed', '---\ntype: case-report\n# Hiccups: a case report\n'],
  ['aliases that grow without end', `---\na: &a [x, x]\nb: &b [*a, *a]\nc: [*b, *b]\ntype: case-report\n---\n# T\n`],
  ['settings of the wrong type', '---\ntype: case-report\ncasewright: {rules: 7, stage: [x], nonsense: 1}\n---\n# T\n'],
  ['an unclosed fence', `${untidy}\n\`\`\`\nno end`],
  ['an unclosed comment', `${untidy}\n<!-- casewright-disable `],
  ['binary', `${untidy}\u0000\u0001\ufffd\u0000`],
  ['half a character', `${untidy}\ud83d`],
  ['lone carriage returns', untidy.replaceAll('\n', '\r')],
  [
    'lists within lists',
    `${untidy}\n${Array.from({ length: 100 }, (_, depth) => `${' '.repeat(depth * 2)}- x`).join('\n')}`,
  ],
])('reads %s', async (_, text) => {
  const client = await startClient({ capabilities: pullClient });
  await client.open(uri, text);
  expect(Array.isArray(await client.pull(uri))).toBe(true);
  for (const method of ['hover', 'codeAction', 'documentSymbol']) {
    await client.request(`textDocument/${method}`, {
      textDocument: { uri },
      position: { line: 3, character: 1 },
      range: range(0, 0, 600, 0),
      context: { diagnostics: [] },
    });
  }
  await expectAlive(client);
  expect(client.log).toEqual([]);
  client.end();
});

it('forgets a document that is closed', async () => {
  const client = await startClient({ capabilities: pushClient });
  await client.open(uri, untidy);
  await client.pushed(uri);
  await client.change(uri, 2, [{ text: `${untidy}\n` }]);
  await client.close(uri);
  await client.pushed(uri, ({ version }) => version === undefined);
  expect(await client.request('casewright/status', { uri })).toBeNull();
  await client.open('file:///work/next.md', untidy);
  await client.pushed('file:///work/next.md');
  expect(client.publications.filter((params) => params.uri === uri).at(-1)?.diagnostics).toEqual([]);
  client.end();
});

it('forgets ten thousand documents that were opened and closed', async () => {
  const client = await startClient();
  const heap = (): number => {
    collect();
    return process.memoryUsage().heapUsed;
  };
  const openAndClose = async (from: number, to: number, each: number): Promise<void> => {
    for (let i = from; i < to; i++) {
      await client.open(`file:///work/${i}.md`, `${untidy}\n${i}\n`);
      if (i % each === 0) await client.pull(`file:///work/${i}.md`);
      await client.close(`file:///work/${i}.md`);
    }
    await client.request('workspace/symbol', { query: '' });
  };
  // What is kept of the last thousand sentences is full then.
  await openAndClose(0, 1000, 1);
  const before = heap();
  await openAndClose(1000, 10_000, 10);
  expect((heap() - before) / 9000).toBeLessThan(400); // bytes for each: less than a tenth of what one report takes
  await expectAlive(client);
  client.end();
}, 120_000);

it('answers two hundred requests at once, each called off or answered', async () => {
  const client = await startClient();
  await client.open(uri, untidy);
  const methods = ['diagnostic', 'documentSymbol', 'hover', 'codeAction'] as const;
  const asked = Array.from({ length: 200 }, (_, i) => {
    const source = new CancellationTokenSource();
    const params = {
      textDocument: { uri },
      position: { line: 3, character: 1 },
      range: range(0, 0, 9, 0),
      context: { diagnostics: [] },
    };
    const answer = client.connection.sendRequest(`textDocument/${methods[i % 4]}`, params, source.token);
    if (i % 3 > 0) source.cancel();
    return answer.then(
      () => 'answered',
      ({ code }) => (i % 3 > 0 ? `called off: ${code}` : `lost: ${code}`),
    );
  });
  const outcomes = new Set(await Promise.all(asked));
  outcomes.delete('answered');
  expect([...outcomes]).toEqual([`called off: ${LSPErrorCodes.RequestCancelled}`]);
  await expectAlive(client);
  client.end();
});

it.each([
  ['an older version after a newer one', [3, 2]],
  ['one version twice', [2, 2]],
  ['a gap', [9, 4000]],
  ['no version', [Number.NaN, -1]],
])('follows changes in the order in which they come: %s', async (_, [first = 0, second = 0]) => {
  const client = await startClient();
  await client.open(uri, untidy);
  await client.change(uri, first, [{ range: range(0, 0, 0, 2), text: '## ' }]);
  await client.change(uri, second, [{ range: range(0, 0, 0, 3), text: '# ' }]);
  expect(ofRule(await client.pull(uri), unmarked)).toHaveLength(1);
  await client.change(uri, second + 1, [{ text: untidy.replace('Disc', '## Disc') }]);
  expect(ofRule(await client.pull(uri), unmarked)).toEqual([]);
  client.end();
});
