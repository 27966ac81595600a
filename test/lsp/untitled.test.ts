import { expect, it } from 'vitest';
import { type CompletionItem, type Diagnostic, type DocumentSymbol, type Hover, Range } from 'vscode-languageserver';
import { standingPlace } from '../../server/src/lsp/standing-place.ts';
import { startClient } from '../harness/language-client.ts';
import { entries, fullClient } from '../harness/report-client.ts';
import { untidy } from '../harness/untidy-report.ts';

const untitled = [
  'untitled:Untitled-1',
  'untitled:Untitled%20%2B1',
  'untitled:/farm/new.md',
  'untitled:',
  'untitled:/',
];

/** What the findings say and where, without the address of the document. */
function shown(diagnostics: readonly Diagnostic[]): unknown[] {
  return diagnostics.map(({ code, message, range, severity }) => ({ code, message, range, severity }));
}

it.each(untitled)('reads %s as it reads a saved report', async (uri) => {
  const client = await startClient({ capabilities: fullClient });
  const saved = 'file:///farm/saved.md';
  await client.open(saved, untidy);
  await client.open(uri, untidy);
  expect(await client.request('casewright/status', { uri })).toMatchObject({ uri, isCaseReport: true });
  const found = await client.pull(uri);
  expect(found.length).toBeGreaterThan(3);
  expect(shown(found)).toEqual(shown(await client.pull(saved)));
  const whole = Range.create(0, 0, 1000, 0);
  const titles = async (of: string): Promise<string[]> => (await client.actions(of, whole)).map(({ title }) => title);
  expect(await titles(uri)).toEqual(await titles(saved));
  const { log } = client;
  expect(log.filter((line) => line.includes('failed'))).toEqual([]);
  client.end();
});

it.each(untitled)('answers whatever is asked of %s', async (uri) => {
  const client = await startClient({ capabilities: fullClient });
  const text = `---\nbibliography: itch.bib\ncasewright:\n  profile: ./ours.yaml\n---\n\n${untidy}\n\n![Itch](itch.png)\n`;
  await client.open(uri, text);
  await client.pull(uri);
  const textDocument = { uri };
  const position = { line: 8, character: 3 };
  const symbols = await client.request<DocumentSymbol[]>('textDocument/documentSymbol', { textDocument });
  expect(symbols.length).toBeGreaterThan(0);
  await client.request<Hover | null>('textDocument/hover', { textDocument, position });
  await client.request<CompletionItem[] | null>('textDocument/completion', { textDocument, position });
  await client.request('textDocument/definition', { textDocument, position });
  await client.request('textDocument/documentLink', { textDocument });
  await client.request('textDocument/codeLens', { textDocument });
  await client.request('casewright/declare', { uri });
  await client.request('casewright/rewrite', { uri, rewrite: 'format-list' });
  await client.close(uri);
  expect(client.log.filter((line) => line.includes('failed'))).toEqual([]);
  client.end();
});

const atHome = new Map([
  ['file:///farm/.casewright.yaml', 'profile: ./ours.yaml\nstage: submission\n'],
  ['file:///farm/ours.yaml', 'extends: default\nsections: [{role: funding, heading: Sponsors, missing: error}]\n'],
  ['file:///farm/itch.bib', entries],
]);

const cites = `---\nbibliography: itch.bib\n---\n\n${untidy}\n\nIt is rare [@moss2011; @gone2012].\n`;

it.each([
  ['untitled:Untitled-1', ['file:///farm'], true],
  ['untitled:Untitled-1', ['file:///farm/'], true],
  ['untitled:/farm/new.md', ['file:///farm', 'file:///mill'], true],
  ['untitled:Untitled-1', ['file:///farm', 'file:///mill'], false],
  ['untitled:Untitled-1', [], false],
])('reads %s with the files of the folder %j (%s)', async (uri, folders, isAtHome) => {
  const client = await startClient({ capabilities: fullClient, folders, files: atHome });
  await client.open(uri, cites);
  await client.pull(uri);
  if (isAtHome) await client.until(() => client.asked.includes('workspace/diagnostic/refresh'));
  const messages = (await client.pull(uri)).map(({ message }) => String(message));
  expect(messages.some((message) => message.includes('`Sponsors`'))).toBe(isAtHome);
  expect(await client.request('casewright/status', { uri })).toMatchObject({
    stage: isAtHome ? 'submission' : 'draft',
  });
  expect(messages.some((message) => message.includes('key `gone2012`'))).toBe(isAtHome);
  expect(messages.some((message) => message.includes('key `moss2011`'))).toBe(false);
  client.end();
});

it('takes the settings that the client has for it', async () => {
  const uri = 'untitled:Untitled-1';
  const client = await startClient({ settings: (of) => (of === uri ? { stage: 'submission' } : {}) });
  await client.open(uri, untidy);
  expect(await client.request('casewright/status', { uri })).toMatchObject({ stage: 'submission' });
  client.end();
});

it.each([
  ['file:///farm/a.md', ['file:///mill'], 'file:///farm/a.md'],
  ['untitled:Untitled-1', ['file:///farm'], 'file:///farm/Untitled-1'],
  ['untitled:/farm/a.md', ['vscode-remote://wsl+mill/farm'], 'vscode-remote://wsl+mill/farm/a.md'],
  ['untitled:/farmyard/a.md', ['file:///farm'], 'untitled:/farmyard/a.md'],
  ['untitled:/a.md', ['file:///'], 'file:///a.md'],
  ['untitled:c%3A/farm/a.md', [], 'untitled:c%3A/farm/a.md'],
  ['untitled:/c%3A/farm/a.md', ['file:///c%3A/farm'], 'file:///c%3A/farm/a.md'],
])('takes %s in %j to stand at %s', (uri, folders, place) => {
  expect(standingPlace(uri, new Set(folders))).toBe(place);
});
