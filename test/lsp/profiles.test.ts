import { expect, it } from 'vitest';
import { type Diagnostic, DiagnosticSeverity } from 'vscode-languageserver';
import { type LanguageClient, ofRule, pullClient, startClient } from '../harness/language-client.ts';
import { untidy } from '../harness/untidy-report.ts';

const uri = 'file:///work/reports/report.md';
const asksFunding = 'sections: [{role: funding, missing: error}]\n';
const withFrontMatter = (profile: string): string =>
  `---\ntype: case-report\ncasewright:\n  profile: ${profile}\n---\n${untidy}`;

/** What is missing in the report, by the first words of each message. */
async function missing(client: LanguageClient, document = uri): Promise<readonly string[]> {
  return ofRule(await client.pull(document), 'section/missing').map(
    ({ message }) => String(message).split(' was found')[0] ?? '',
  );
}

function shown(diagnostics: readonly Diagnostic[]): unknown[] {
  return diagnostics.map(({ range, severity, message }) => [
    range.start.line,
    range.start.character,
    severity,
    message,
  ]);
}

it.each([
  [
    'a configuration file, counted from its folder',
    {
      files: new Map([
        ['file:///work/.casewright.yaml', 'profile: ./profiles/ours.yaml\n'],
        ['file:///work/profiles/ours.yaml', asksFunding],
      ]),
    },
    untidy,
  ],
  [
    'the client, counted from the folder of the workspace',
    {
      settings: () => ({ profile: 'ours.yaml' }),
      folders: ['file:///work/'],
      files: new Map([['file:///work/ours.yaml', asksFunding]]),
    },
    untidy,
  ],
  [
    'the client, counted from the folder of the document where there is no other',
    { settings: () => ({ profile: './ours.yaml' }), files: new Map([['file:///work/reports/ours.yaml', asksFunding]]) },
    untidy,
  ],
  [
    'front matter, counted from the folder of the report',
    {
      settings: () => ({ profile: 'ours.yaml' }),
      files: new Map([
        ['file:///work/reports/ours.yaml', 'sections: []\n'],
        ['file:///work/ours%20too.yaml', asksFunding],
      ]),
    },
    withFrontMatter('../ours too.yaml'),
  ],
  [
    'a file that the client reads',
    {
      clientReads: true,
      initializationOptions: { readFile: true },
      files: new Map([
        ['file:///work/.casewright.yaml', 'profile: ours.yaml\n'],
        ['file:///work/ours.yaml', asksFunding],
      ]),
    },
    untidy,
  ],
])("takes a profile of one's own from %s", async (_, options, text) => {
  const client = await startClient(options);
  await client.open(uri, text);
  expect(await missing(client)).toEqual(['No section on funding']);
  client.end();
});

it('tells faults of a profile at their place, follows the file, and takes them back when they are mended', async () => {
  const ours = 'file:///work/profiles/ours.yaml';
  const base = 'file:///work/profiles/base.yaml';
  const files = new Map([
    ['file:///work/.casewright.yaml', 'profile: profiles/ours.yaml\n'],
    [ours, `extends: base.yaml\n${asksFunding}figurs: 3\n`],
    [base, 'tables: few\n'],
  ]);
  const client = await startClient({ files });
  const changed = (): Promise<void> =>
    client.connection.sendNotification('workspace/didChangeWatchedFiles', { changes: [{ uri: ours, type: 2 }] });
  await client.open(uri, untidy);
  expect(await missing(client)).toEqual(['No section on funding']);
  expect(shown(await client.pushed(ours))).toEqual([
    [2, 0, DiagnosticSeverity.Error, '`figurs` is not a field that is known; did you mean `figures`?'],
  ]);
  expect(shown(await client.pushed(base))).toEqual([[0, 8, DiagnosticSeverity.Error, expect.stringMatching(/^`few`/)]]);

  files.set(ours, 'sections: [{role: ethics, missing: error}]\n');
  await changed();
  expect(await missing(client)).toEqual(['No section on ethics']);
  expect(await client.pushed(ours, ({ diagnostics }) => diagnostics.length === 0)).toEqual([]);
  expect(await client.pushed(base, ({ diagnostics }) => diagnostics.length === 0)).toEqual([]);
  expect(client.asked).toContain('workspace/diagnostic/refresh');

  files.delete(ours);
  await changed();
  expect(await missing(client)).not.toEqual(['No section on ethics']);
  expect(shown(await client.pushed('file:///work/.casewright.yaml'))).toEqual([
    [0, 9, DiagnosticSeverity.Error, 'The profile was not read: there is no such file, or it cannot be read'],
  ]);
  client.end();
});

it('tells of a path in front matter in the report, and forgets it when it is changed', async () => {
  const client = await startClient({ files: new Map([['file:///work/ours.yaml', asksFunding]]) });
  await client.open(uri, withFrontMatter('../gone.yaml'));
  const [finding] = ofRule(await client.pull(uri), 'meta/setting-unknown');
  expect(finding).toMatchObject({ range: { start: { line: 3, character: 11 }, end: { line: 3, character: 23 } } });
  await client.change(uri, 2, [{ text: withFrontMatter('../ours.yaml') }]);
  expect(ofRule(await client.pull(uri), 'meta/setting-unknown')).toEqual([]);
  expect(await missing(client)).toEqual(['No section on funding']);
  client.end();
});

it('says so in the log where the path of the client leads nowhere, and once', async () => {
  const client = await startClient({ settings: () => ({ profile: './gone.yaml' }) });
  await client.open(uri, untidy);
  await client.open('untitled:Untitled-1', untidy);
  await client.pull(uri);
  await client.pull('untitled:Untitled-1');
  await client.pull(uri);
  expect(client.log).toEqual([
    'Setting casewright.profile: The profile was not read: there is no such file, or it cannot be read',
    'Setting casewright.profile: A path counts from a folder; save the report first',
  ]);
  client.end();
});

it.each([
  [false, '**/our ?1?.yaml'],
  [true, { baseUri: 'file:///work', pattern: 'our ?1?.yaml' }],
])('watches each profile file, once (relative patterns: %s)', async (relativePatternSupport, globPattern) => {
  const didChangeWatchedFiles = { dynamicRegistration: true, relativePatternSupport };
  const client = await startClient({
    capabilities: { ...pullClient, workspace: { ...pullClient.workspace, didChangeWatchedFiles } },
    files: new Map([
      ['file:///work/.casewright.yaml', 'profile: "our [1].yaml"\n'],
      ['file:///work/our%20%5B1%5D.yaml', asksFunding],
    ]),
  });
  await client.open(uri, untidy);
  await client.pull(uri);
  await client.connection.sendNotification('workspace/didChangeWatchedFiles', { changes: [] });
  await client.pull(uri);
  await client.until(() => client.watched.some((pattern) => JSON.stringify(pattern).includes('our')));
  expect(client.watched.filter((pattern) => JSON.stringify(pattern).includes('our'))).toEqual([globPattern]);
  client.end();
});
