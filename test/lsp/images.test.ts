import { expect, it } from 'vitest';
import type { Diagnostic } from 'vscode-languageserver';
import { degrees, exif, exifSegment, jpeg } from '../harness/images.ts';
import { pushClient, startClient } from '../harness/language-client.ts';

const uri = 'file:///farm/reports/report.md';
const image = 'file:///farm/images/my%20arm.jpg';
const text =
  '---\ntype: case-report\n---\n\n# A case of barley itch\n\n## Case presentation\n\n![A red arm](../images/my%20arm.jpg)\n';
const place = { 2: degrees(12, 30, 0), 4: degrees(7, 15, 9) };
const fromPhone = jpeg(exifSegment(exif({ place }))).toString('latin1');
const changed = { changes: [{ uri: image, type: 2 }] };
const codesOf = (diagnostics: readonly Diagnostic[]): readonly unknown[] =>
  diagnostics.map(({ code }) => code).filter((code) => /image-(?:missing|metadata)$/.test(String(code)));

it.each([
  ['the host', {}],
  ['the client', { clientReads: true, initializationOptions: { readFile: true } }],
])('follows the file of an image, read by %s', async (_, options) => {
  const files = new Map<string, string>();
  const folders = ['file:///farm'];
  const client = await startClient({ ...options, files, folders, capabilities: pushClient });
  const shown = (code: string) => client.pushed(uri, ({ diagnostics }) => codesOf(diagnostics).includes(code));
  await client.open(uri, text);
  expect(codesOf(await shown('figure/image-missing'))).toEqual(['figure/image-missing']);
  files.set(image, fromPhone);
  await client.connection.sendNotification('workspace/didChangeWatchedFiles', changed);
  expect(codesOf(await shown('privacy/image-metadata'))).toEqual(['privacy/image-metadata']);
  files.set(image, jpeg().toString('latin1'));
  await client.connection.sendNotification('workspace/didChangeWatchedFiles', changed);
  expect(await client.pushed(uri, ({ diagnostics }) => codesOf(diagnostics).length === 0)).toBeDefined();
  expect(client.log).toEqual([]);
  client.end();
});

it.each([
  ['outside of all folders', { folders: ['file:///farm/reports'] }],
  ['where nobody can read files', { folders: ['file:///farm'], clientReads: true }],
])('says nothing of an image %s', async (_, options) => {
  const client = await startClient({ ...options, capabilities: pushClient });
  await client.open(uri, text);
  await client.change(uri, 2, [{ text: `${text}\n![](leg.png)\n` }]);
  const diagnostics = await client.pushed(uri, (params) =>
    params.diagnostics.some(({ code }) => code === 'figure/alt-missing'),
  );
  expect(codesOf(diagnostics)).not.toContain('privacy/image-metadata');
  expect(diagnostics.filter(({ message }) => `${message}`.includes('arm.jpg'))).toEqual([]);
  client.end();
});

it('watches the files of images', async () => {
  const client = await startClient({ files: new Map(), folders: ['file:///farm'] });
  await client.open(uri, text);
  await client.pull(uri);
  await client.until(() => client.watched.includes('**/my arm.jpg'));
  client.end();
});
