import { expect, it } from 'vitest';
import { DiagnosticSeverity, DiagnosticTag } from 'vscode-languageserver';
import { ofRule, pullClient, pushClient, startClient, textAt } from '../harness/language-client.ts';
import { readme, unmarked, untidy, uri } from '../harness/untidy-report.ts';

it('tells what it found when it is asked', async () => {
  const client = await startClient({ settings: () => ({ rules: { [unmarked]: 'info' } }) });
  await client.open(uri, untidy);
  const [found, ...more] = ofRule(await client.pull(uri), unmarked);
  expect(more).toEqual([]);
  expect(found).toEqual({
    range: { start: { line: 6, character: 0 }, end: { line: 6, character: 10 } },
    severity: DiagnosticSeverity.Information,
    code: unmarked,
    codeDescription: { href: 'https://github.com/casewright/casewright/blob/main/RULES.md#sectionunmarked-heading' },
    source: 'casewright',
    message: expect.stringMatching(/^`Discussion` is a section title without a heading mark/),
  });
  client.end();
});

it('does not tell again what has not changed', async () => {
  const client = await startClient();
  await client.open(uri, untidy);
  const ask = (previousResultId?: string) =>
    client.request<{ kind: string; resultId: string }>('textDocument/diagnostic', {
      textDocument: { uri },
      previousResultId,
    });
  const { resultId } = await ask();
  expect(await ask(resultId)).toEqual({ kind: 'unchanged', resultId });
  await client.change(uri, 2, [{ text: `${untidy}\nMore.\n` }]);
  expect((await ask(resultId)).kind).toBe('full');
  client.end();
});

it('tells unasked where the client does not ask, with the version, and takes it back at the close', async () => {
  const client = await startClient({ capabilities: pushClient });
  expect(client.server.capabilities.diagnosticProvider).toBeUndefined();
  await client.open(uri, untidy, 7);
  expect(ofRule(await client.pushed(uri, ({ version }) => version === 7), unmarked)).toHaveLength(1);
  await client.change(uri, 8, [{ text: untidy.replace('Discussion', '## Discussion') }]);
  expect(ofRule(await client.pushed(uri, ({ version }) => version === 8), unmarked)).toEqual([]);
  await client.close(uri);
  expect(await client.pushed(uri, ({ version }) => version === undefined)).toEqual([]);
  client.end();
});

it('never sends findings of a text that is not the newest it knows', async () => {
  const client = await startClient({ capabilities: pushClient });
  const isTidy = (version: number): boolean => version % 2 === 0;
  const textOf = (version: number): string => (isTidy(version) ? untidy.replace('Disc', '## Disc') : untidy);
  await client.open(uri, textOf(1), 1);
  for (let version = 2; version <= 20; version++) await client.change(uri, version, [{ text: textOf(version) }]);
  await client.pushed(uri, ({ version }) => version === 20);
  const versions = client.publications.map(({ version = 0 }) => version);
  expect(versions).toEqual([...versions].sort((a, b) => a - b));
  expect(client.publications.map(({ diagnostics }) => ofRule(diagnostics, unmarked).length === 0)).toEqual(
    versions.map(isTidy),
  );
  client.end();
});

it('answers from the newest text, though settings were on their way while it changed', async () => {
  let release = (): void => undefined;
  const settings = () =>
    new Promise<object>((resolve) => {
      release = () => resolve({});
    });
  const client = await startClient({ settings });
  await client.open(uri, untidy);
  const asked = client.pull(uri);
  await client.until(() => client.asked.includes('workspace/configuration'));
  await client.change(uri, 2, [{ text: untidy.replace('Disc', '## Disc') }]);
  release();
  expect(ofRule(await asked, unmarked)).toEqual([]);
  client.end();
});

it('gives a client that announces nothing the plain findings and nothing else', async () => {
  const client = await startClient({ capabilities: {} });
  expect(client.server.capabilities).toEqual({
    positionEncoding: 'utf-16',
    textDocumentSync: { openClose: true, change: 2 },
  });
  await client.open(uri, untidy);
  const found = await client.pushed(uri);
  expect(ofRule(found, unmarked)).toHaveLength(1);
  const keys = new Set(found.flatMap((diagnostic) => Object.keys(diagnostic)));
  expect([...keys].sort()).toEqual(['code', 'message', 'range', 'severity', 'source']);
  client.end();
});

it('is silent in Markdown that is no case report', async () => {
  const client = await startClient();
  await client.open('file:///work/README.md', readme);
  expect(await client.pull('file:///work/README.md')).toEqual([]);
  client.end();
});

it.each([
  ['utf-8', ['utf-8', 'utf-16']],
  ['utf-16', ['utf-16', 'utf-8']],
  ['utf-32', ['utf-7', 'utf-32']],
  ['utf-16', ['utf-7']],
  ['utf-16', undefined],
] as const)('counts columns in %s for a client that offers %s', async (encoding, offered) => {
  const general = offered ? { positionEncodings: [...offered] } : {};
  const client = await startClient({ capabilities: { ...pullClient, general } });
  expect(client.server.capabilities.positionEncoding).toBe(encoding);
  const title = 'Swollen lids 😳👧🏽 after a cre\u0301me bru\u0302le\u0301e 🍮: a case report';
  const line = `${title} [Name the drug]`;
  const text = untidy.replace(/^# .*/, title).replace('A 40-year-old', line);
  await client.open(uri, text);
  const found = await client.pull(uri);
  const width = (words: string) =>
    ({ 'utf-8': Buffer.byteLength(words), 'utf-16': words.length, 'utf-32': [...words].length })[encoding];
  expect(ofRule(found, unmarked)[0]?.range.end).toEqual({ line: 0, character: width(title) });
  expect(ofRule(found, 'section/placeholder')[0]?.range).toEqual({
    start: { line: 4, character: width(`${title} `) },
    end: { line: 4, character: width(line) },
  });
  client.end();
});

/** The sections the wrong way round, and a comment that silences nothing. */
const swapped = untidy
  .replace('## Case presentation', '## Discussion\n\nHiccups are common.\n\n## Case presentation')
  .replace('Discussion\n\nHiccups are common, b', 'B')
  .replace('But', '<!-- casewright-disable-next-line lab/unit-missing section/empty -- as it was -->\nBut');

it('points to related places, and fades what can go, for a client that shows it', async () => {
  const client = await startClient();
  await client.open(uri, swapped);
  const found = await client.pull(uri);
  const [order] = ofRule(found, 'section/order');
  const [related] = order?.relatedInformation ?? [];
  expect(related?.location.uri).toBe(uri);
  expect(related && textAt(swapped, related.location.range)).toContain('Discussion');
  const unused = ofRule(found, 'meta/suppression-unused');
  expect(unused.length).toBeGreaterThan(0);
  expect(unused.map(({ tags }) => tags)).toEqual(unused.map(() => [DiagnosticTag.Unnecessary]));
  client.end();
  const plain = await startClient({
    capabilities: { textDocument: { diagnostic: { tagSupport: { valueSet: [2] } } } },
  });
  await plain.open(uri, swapped);
  expect((await plain.pull(uri)).filter(({ tags, relatedInformation }) => tags || relatedInformation)).toEqual([]);
  plain.end();
});

it('tells of a long report that it is being read, to who asks for that', async () => {
  const client = await startClient();
  const kinds: string[] = [];
  client.connection.onNotification('$/progress', ({ value }: { value: { kind: string } }) => {
    kinds.push(value.kind);
  });
  const ask = (workDoneToken: string) =>
    client.request('textDocument/diagnostic', { textDocument: { uri }, workDoneToken });
  await client.open(uri, untidy);
  await ask('short');
  expect(kinds).toEqual([]);
  await client.change(uri, 2, [{ text: untidy + 'The next day was like the day before.\n\n'.repeat(6000) }]);
  await ask('long');
  expect(kinds).toEqual(['begin', 'end']);
  client.end();
});
