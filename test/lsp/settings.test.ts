import { expect, it } from 'vitest';
import { DiagnosticSeverity } from 'vscode-languageserver';
import sectionUnmarkedHeading from '../../server/src/rules/section-unmarked-heading.ts';
import { ofRule, pullClient, pushClient, startClient } from '../harness/language-client.ts';
import { readme, unmarked, untidy } from '../harness/untidy-report.ts';

const uri = 'file:///work/reports/report.md';
const off = { rules: { [unmarked]: 'off' } };
const byDefault = { error: 1, warning: 2, info: 3, hint: 4 }[sectionUnmarkedHeading.severity];
const asError = `rules: {${unmarked}: error}\n`;

/** The severities at which the rule speaks in the report, under settings. */
async function severities(options: Parameters<typeof startClient>[0], document = uri) {
  const client = await startClient(options);
  await client.open(document, untidy);
  const found = ofRule(await client.pull(document), unmarked).map(({ severity }) => severity);
  client.end();
  return found;
}

it.each([
  ['the client, when asked', { settings: () => off }, []],
  ['the client at the start', { initializationOptions: { settings: off } }, []],
  [
    'the client, which then says otherwise',
    { initializationOptions: { settings: off }, settings: () => ({}) },
    [byDefault],
  ],
  ['a file in its folder', { files: new Map([['file:///work/reports/.casewright.yaml', asError]]) }, [1]],
  ['a file in a folder above', { files: new Map([['file:///work/.casewright.json', `{${asError.trim()}}`]]) }, [1]],
  ['the package', { files: new Map([['file:///package.json', `{"casewright": {${asError.trim()}}}`]]) }, [1]],
  ['the file over the client', { settings: () => off, files: new Map([['file:///.casewright.yaml', asError]]) }, [1]],
  [
    'the nearest file and no other',
    {
      files: new Map([
        ['file:///work/.casewright.yaml', asError],
        ['file:///work/reports/.casewright.yaml', ''],
      ]),
    },
    [byDefault],
  ],
  ['nobody', { files: new Map([['file:///work/package.json', '{"name": "x"}']]) }, [byDefault]],
])('takes settings from %s', async (_, options, expected) => {
  expect(await severities(options)).toEqual(expected);
});

it('has the client read the files where the server cannot', async () => {
  const files = new Map([['vscode-vfs://github/x/.casewright.yaml', asError]]);
  const document = 'vscode-vfs://github/x/reports/report.md';
  expect(await severities({ files, clientReads: true, initializationOptions: { readFile: true } }, document)).toEqual([
    1,
  ]);
  expect(await severities({ files, clientReads: true }, document)).toEqual([byDefault]);
});

it('keeps the settings of one folder apart from those of another', async () => {
  const client = await startClient({ settings: (scope) => (scope?.includes('/quiet/') ? off : {}) });
  for (const folder of ['quiet', 'loud']) await client.open(`file:///${folder}/report.md`, untidy);
  expect(ofRule(await client.pull('file:///quiet/report.md'), unmarked)).toEqual([]);
  expect(ofRule(await client.pull('file:///loud/report.md'), unmarked)).toHaveLength(1);
  client.end();
});

it('asks again when settings have changed, and looks again', async () => {
  let settings: object = {};
  const client = await startClient({ capabilities: pushClient, settings: () => settings });
  await client.open(uri, untidy);
  expect(ofRule(await client.pushed(uri), unmarked)).toHaveLength(1);
  settings = off;
  await client.connection.sendNotification('workspace/didChangeConfiguration', { settings: null });
  expect(await client.pushed(uri, ({ diagnostics }) => ofRule(diagnostics, unmarked).length === 0)).toBeDefined();
  client.end();
});

it('takes pushed settings from a client that cannot be asked', async () => {
  const client = await startClient({ capabilities: { textDocument: { diagnostic: {} } } });
  await client.open(uri, untidy);
  expect(ofRule(await client.pull(uri), unmarked)).toHaveLength(1);
  await client.connection.sendNotification('workspace/didChangeConfiguration', { settings: { casewright: off } });
  expect(ofRule(await client.pull(uri), unmarked)).toEqual([]);
  client.end();
});

it('reads configuration files again when they have changed, and has the client ask again', async () => {
  const files = new Map<string, string>();
  const client = await startClient({ files });
  await client.open(uri, untidy);
  expect(ofRule(await client.pull(uri), unmarked)).toHaveLength(1);
  files.set('file:///work/.casewright.yaml', `rules: {${unmarked}: "off"}`);
  await client.connection.sendNotification('workspace/didChangeWatchedFiles', { changes: [] });
  expect(ofRule(await client.pull(uri), unmarked)).toEqual([]);
  expect(client.asked.filter((method) => method === 'workspace/diagnostic/refresh')).toHaveLength(1);
  client.end();
});

it('tells faults of a configuration file at their place, and takes them back when they are mended', async () => {
  const file = 'file:///work/.casewright.yaml';
  const files = new Map([[file, `stage: submission\nrulez: {}\nrules: {${unmarked}: error, lab/unknown: info}\n`]]);
  const client = await startClient({ files });
  await client.open(uri, untidy);
  expect(ofRule(await client.pull(uri), unmarked)[0]?.severity).toBe(DiagnosticSeverity.Error);
  const faults = await client.pushed(file);
  expect(faults.map(({ range, message }) => [range.start.line, message])).toEqual([
    [1, '`rulez` is not a setting that is known; did you mean `rules`?'],
    [2, expect.stringMatching(/^`lab\/unknown` is not a rule that is known/)],
  ]);
  files.set(file, 'rules: [\n');
  await client.connection.sendNotification('workspace/didChangeWatchedFiles', { changes: [] });
  await client.pull(uri);
  expect((await client.pushed(file, ({ diagnostics }) => diagnostics.length === 1))[0]?.severity).toBe(1);
  files.delete(file);
  await client.connection.sendNotification('workspace/didChangeWatchedFiles', { changes: [] });
  await client.pull(uri);
  expect(await client.pushed(file, ({ diagnostics }) => diagnostics.length === 0)).toEqual([]);
  client.end();
});

it.each([
  ['an unknown rule', { rules: { 'lab/unknown': 'error' } }, /casewright\.rules\.lab\/unknown/],
  ['a wrong severity', { rules: { [unmarked]: 'loud' } }, /is not a severity/],
  ['a wrong type', { rules: 7 }, /Expected rule ids with severities/],
  ['a wrong stage', { stage: 'printed' }, /`printed` is not a stage/],
  ['an unknown key', { stages: 'draft' }, /did you mean `stage`/],
])('tells of %s in the settings of the client once, and holds on to the rest', async (_, settings, expected) => {
  const client = await startClient({ settings: () => settings });
  for (const name of ['a', 'b']) {
    await client.open(`file:///work/${name}.md`, untidy);
    expect(ofRule(await client.pull(`file:///work/${name}.md`), unmarked)).toHaveLength(1);
  }
  expect(client.log).toEqual([expect.stringMatching(expected)]);
  client.end();
});

it('reads a report with the defaults while the client does not answer, and again when it does', async () => {
  let answer = (_: object): void => undefined;
  const settings = () => new Promise<object>((resolve) => (answer = resolve));
  const client = await startClient({ capabilities: pushClient, settings, impatient: true });
  await client.open(uri, untidy);
  expect(ofRule(await client.pushed(uri), unmarked)).toHaveLength(1);
  answer(off);
  expect(await client.pushed(uri, ({ diagnostics }) => ofRule(diagnostics, unmarked).length === 0)).toBeDefined();
  client.end();
});

it.each([
  ['takes in', { files: ['**/*.md'] }, true],
  ['leaves out', { files: ['!reports/**'] }, false],
])('heeds file patterns, counted from the folder of the workspace: %s', async (_, settings, isReport) => {
  const client = await startClient({ settings: () => settings, folders: ['file:///work/'] });
  await client.open(uri, isReport ? readme : untidy);
  expect(await client.request('casewright/status', { uri })).toMatchObject({ isCaseReport: isReport });
  client.end();
});

it('counts file patterns of a configuration file from its own folder, whatever the name', async () => {
  const files = new Map([['file:///work/my%20reports/.casewright.yaml', 'files: ["*é.md"]\n']]);
  const client = await startClient({ files });
  for (const [name, isReport] of [
    ['caf%C3%A9.md', true],
    ['cafe.md', false],
  ] as const) {
    const document = `file:///work/my%20reports/${name}`;
    await client.open(document, readme);
    expect(await client.request('casewright/status', { uri: document })).toMatchObject({ isCaseReport: isReport });
  }
  client.end();
});

it('follows the folders of the workspace', async () => {
  const client = await startClient({ settings: () => ({ files: ['!reports/**'] }), folders: [] });
  expect(client.server.capabilities.workspace?.workspaceFolders).toEqual({
    supported: true,
    changeNotifications: true,
  });
  await client.open(uri, untidy);
  expect(await client.request('casewright/status', { uri })).toMatchObject({ isCaseReport: true });
  await client.connection.sendNotification('workspace/didChangeWorkspaceFolders', {
    event: { added: [{ uri: 'file:///work', name: 'work' }], removed: [] },
  });
  expect(await client.request('casewright/status', { uri })).toMatchObject({ isCaseReport: false });
  client.end();
});

it('asks nothing of a client that announces no answers', async () => {
  const client = await startClient({ capabilities: { textDocument: { diagnostic: {} } } });
  await client.open(uri, untidy);
  await client.pull(uri);
  expect(client.asked).toEqual([]);
  client.end();
});

it('watches settings and configuration files where the client can do that', async () => {
  const client = await startClient({ capabilities: pullClient });
  await client.until(() => client.asked.includes('workspace/didChangeWatchedFiles'));
  expect(client.asked).toContain('workspace/didChangeConfiguration');
  client.end();
});

it.each([
  ['nobody says so', {}, untidy, false],
  ['the client says so', { settings: () => ({ stage: 'submission' }) }, untidy, true],
  ['a file says so', { files: new Map([['file:///.casewright.yaml', 'stage: submission']]) }, untidy, true],
  ['the report says so', {}, `---\ntype: case-report\ncasewright: {stage: submission}\n---\n${untidy}`, true],
])('takes a report for a draft until %s', async (_, options, text, isSubmission) => {
  const client = await startClient(options);
  await client.open(uri, text);
  const missing = ofRule(await client.pull(uri), 'section/missing').map(({ severity }) => severity);
  expect(missing).toContain(DiagnosticSeverity.Information);
  expect(missing.includes(DiagnosticSeverity.Warning)).toBe(isSubmission);
  client.end();
});
