import { expect, it } from 'vitest';
import { DiagnosticSeverity } from 'vscode-languageserver';
import { ofRule, pullClient, pushClient, startClient } from '../harness/language-client.ts';

const uri = 'file:///farm/report.md';
const bib = 'file:///farm/itch.bib';
const report = (frontMatter: string): string =>
  `---\ntype: case-report\n${frontMatter}---\n\n# A case of barley itch\n\n## Discussion\n\nIt heals [@moss2011].\n`;
const named = report('bibliography: itch.bib\n');
const good = '@article{moss2011, title = {Barley itch}}\n';
const broken = `${good}@article{fenn2012,\n  title = {Oat itch\n}\n`;
const changed = (of: string) => ({ changes: [{ uri: of, type: 2 }] });
const id = 'reference/bibliography-missing';

it('shows what is wrong in a bibliography in that file, follows it, and takes it back', async () => {
  const files = new Map([[bib, broken]]);
  const client = await startClient({ files, capabilities: pushClient });
  await client.open(uri, named);
  const shown = await client.pushed(bib);
  expect(shown).toMatchObject([
    {
      range: { start: { line: 1, character: 0 }, end: { line: 1, character: 18 } },
      severity: DiagnosticSeverity.Warning,
      code: 'reference/bibliography-broken',
    },
  ]);
  files.set(bib, good);
  await client.connection.sendNotification('workspace/didChangeWatchedFiles', changed(bib));
  expect(await client.pushed(bib, ({ diagnostics }) => diagnostics.length === 0)).toEqual([]);
  client.end();
});

it('takes it back when the last report is closed that names the file', async () => {
  const client = await startClient({ files: new Map([[bib, broken]]), capabilities: pushClient });
  await client.open(uri, named);
  await client.pushed(bib, ({ diagnostics }) => diagnostics.length === 1);
  await client.close(uri);
  expect(await client.pushed(bib, ({ diagnostics }) => diagnostics.length === 0)).toEqual([]);
  client.end();
});

it('tells of a file that is not there once it was looked for, and sees it come', async () => {
  const files = new Map<string, string>();
  const client = await startClient({ files, capabilities: pushClient });
  await client.open(uri, named);
  const isTold = ({ diagnostics }: { diagnostics: readonly { code?: unknown }[] }): boolean =>
    diagnostics.some(({ code }) => code === id);
  expect(ofRule(await client.pushed(uri, isTold), id)).toHaveLength(1);
  files.set(bib, good);
  await client.connection.sendNotification('workspace/didChangeWatchedFiles', changed(bib));
  expect(ofRule(await client.pushed(uri, (params) => !isTold(params)), id)).toEqual([]);
  client.end();
});

it.each([
  ['the host', {}],
  ['the client', { clientReads: true, initializationOptions: { readFile: true } }],
])('finds the files that lie beside a report by %s', async (_, options) => {
  const client = await startClient({ ...options, files: new Map([[bib, broken]]), capabilities: pushClient });
  await client.open(uri, report(''));
  expect(await client.pushed(bib)).toHaveLength(1);
  client.end();
});

it('answers while a long file is read, and asks for a fresh look when it is', async () => {
  const entries = Array.from({ length: 20_000 }, (_, i) => `@article{k${i}, title = {Itch of barley, part ${i}}}\n`);
  const client = await startClient({ files: new Map([[bib, `${entries.join('')}${broken}`]]) });
  await client.open(uri, named);
  await client.pull(uri);
  expect(client.publications).toEqual([]); // the file is not read yet
  await client.until(() => client.asked.includes('workspace/diagnostic/refresh'));
  await client.pull(uri);
  expect(await client.pushed(bib)).toHaveLength(1);
  client.end();
});

it('watches the files that are named and those that may lie beside a report', async () => {
  const client = await startClient({ files: new Map([[bib, good]]), capabilities: pullClient });
  await client.open(uri, named);
  await client.pull(uri);
  await client.until(() => client.watched.includes('**/itch.bib'));
  expect(client.watched).toEqual(expect.arrayContaining(['**/*.bib', '**/references.{json,ris}']));
  client.end();
});
