import { describe, expect, it } from 'vitest';
import type {
  ChecklistAnswer,
  Declaration,
  ReportChoices,
  Skeleton,
  SkeletonParams,
} from '../../server/src/lsp/protocol.ts';
import { expandSnippet } from '../harness/expand-snippet.ts';
import { applyAction, startClient, textAt } from '../harness/language-client.ts';
import { untidy } from '../harness/untidy-report.ts';

const uri = 'untitled:Untitled-1';

it('tells what can be chosen: no journal first, no list for readers', async () => {
  const client = await startClient();
  const { guidelines, journals, languages } = await client.request<ReportChoices>('casewright/reportChoices', null);
  expect(guidelines.map(({ name }) => name)).toEqual(['care-2013', 'care-2013-short', 'scare-2025']);
  expect(journals[0]).toEqual({
    name: 'default',
    title: 'No journal in particular',
    publisher: null,
    guideline: null,
    patients: null,
  });
  expect(journals.find(({ name }) => name === 'ijscr')).toMatchObject({ guideline: 'scare-2025' });
  expect(languages.map(({ name }) => name)).toEqual(['en', 'es', 'fr', 'pt', 'de', 'it']);
  client.end();
});

it('gives a skeleton that is a case report in an untitled file, with nothing to tell of but its blanks', async () => {
  const client = await startClient();
  const wishes: SkeletonParams = { guideline: 'care-2013', profile: 'jmcr', language: 'en', patients: 2 };
  const skeleton = await client.request<Skeleton>('casewright/skeleton', wishes);
  const { text, end, stops } = expandSnippet(skeleton.snippet);
  expect(end).toBe(text.length);
  expect(stops.length).toBeGreaterThan(40);
  await client.open(uri, text);
  expect(await client.request('casewright/status', { uri })).toMatchObject({ isCaseReport: true });
  const found = await client.pull(uri);
  expect(new Set(found.map(({ code, severity }) => `${code} ${severity}`))).toEqual(new Set(['section/placeholder 4']));
  client.end();
});

it.each(['care-2013', 'scare-2025'])(
  'counts no item of %s as told, not even in part, in a skeleton',
  async (guideline) => {
    const client = await startClient({ settings: () => ({ guideline }) });
    const wishes: SkeletonParams = { guideline, profile: 'default', language: 'en', patients: 1 };
    const skeleton = await client.request<Skeleton>('casewright/skeleton', wishes);
    await client.open(uri, expandSnippet(skeleton.snippet).text);
    const { topics } = await client.request<ChecklistAnswer>('casewright/checklist', { uri });
    const told = topics.flatMap(({ items }) => items).filter(({ status }) => /^(?:reported|partial)$/.test(status));
    expect(told).toEqual([]);
    client.end();
  },
);

it('counts nothing as told in a skeleton, and what is to do next is one line that leads to the first blank', async () => {
  const client = await startClient();
  const wishes: SkeletonParams = { guideline: 'care-2013', profile: 'default', language: 'en', patients: 1 };
  const skeleton = await client.request<Skeleton>('casewright/skeleton', wishes);
  const { text } = expandSnippet(skeleton.snippet);
  await client.open(uri, text);
  const checklist = await client.request<ChecklistAnswer>('casewright/checklist', { uri });
  expect(checklist.counts.reported).toBe(0);
  const [next, ...others] = checklist.next.flatMap(({ findings }) => findings);
  expect(others).toEqual([]);
  const blanks = (text.match(/\[[A-Z][^[\]]+\]/g) ?? []).length;
  expect(next?.short).toBe(`${blanks} blanks to fill`);
  expect(next && textAt(text, next.range)).toBe('[Name the diagnosis or the intervention of interest]');
  client.end();
});

it('makes each blank of a skeleton an error once the report is a submission', async () => {
  const client = await startClient({ settings: () => ({ stage: 'submission' }) });
  const wishes: SkeletonParams = { guideline: 'care-2013', profile: 'default', language: 'en', patients: 1 };
  const skeleton = await client.request<Skeleton>('casewright/skeleton', wishes);
  await client.open(uri, expandSnippet(skeleton.snippet).text);
  expect(new Set((await client.pull(uri)).map(({ severity }) => severity))).toEqual(new Set([1]));
  client.end();
});

it.each<Partial<SkeletonParams>>([
  { guideline: 'careless' },
  { profile: './own.yaml' },
  { language: 'xx' },
  { patients: 0 },
  { patients: 1.5 },
  { patients: 1e9 },
])('gives no skeleton for %j', async (wrong) => {
  const client = await startClient();
  const wishes = { guideline: 'care-2013', profile: 'default', language: 'en', patients: 1, ...wrong };
  expect(await client.request('casewright/skeleton', wishes)).toBeNull();
  client.end();
});

async function choose(text: string, profile = 'jmcr', guideline = 'care-2013'): Promise<string | null> {
  const client = await startClient();
  await client.open(uri, text, 3);
  const answer = await client.request<Declaration | null>('casewright/chooseJournal', { uri, profile, guideline });
  client.end();
  if (!answer) return null;
  expect(answer).toMatchObject({ uri, version: 3 });
  return applyAction(text, { title: '', edit: { changes: { [uri]: [...answer.edits] } } });
}

const both = '  profile: jmcr\n  guideline: care-2013\n';

it.each([
  ['', `---\ncasewright:\n${both}---\n\n`],
  ['---\ntitle: x\n---\n', `---\ncasewright:\n${both}title: x\n---\n`],
  ['---\ncasewright:\n  profile: cureus\n---\n', `---\ncasewright:\n  guideline: care-2013\n  profile: jmcr\n---\n`],
  [
    '---\ncasewright:\n    stage: draft\n---\n',
    `---\ncasewright:\n${both.replaceAll('  ', '    ')}    stage: draft\n---\n`,
  ],
  [
    '---\ncasewright: # ours\n  # at home\n  profile: "cureus"\n  guideline: scare-2025\n---\n',
    '---\ncasewright: # ours\n  # at home\n  profile: jmcr\n  guideline: care-2013\n---\n',
  ],
  [
    '---\ncasewright: {stage: draft}\n---\n',
    '---\ncasewright: {profile: jmcr, guideline: care-2013, stage: draft}\n---\n',
  ],
  [
    '---\ncasewright: {\n  stage: draft }\n---\n',
    '---\ncasewright: {\n  profile: jmcr, guideline: care-2013, stage: draft }\n---\n',
  ],
])('writes the journal into %j', async (before, after) => {
  expect(await choose(before + untidy)).toBe(after + untidy);
});

it('keeps line endings and a byte order mark', async () => {
  const text = untidy.replaceAll('\n', '\r\n');
  expect(await choose(`\ufeff${text}`)).toBe(
    `\ufeff---\r\ncasewright:\r\n  profile: jmcr\r\n  guideline: care-2013\r\n---\r\n\r\n${text}`,
  );
});

it.each([
  ['is broken', '---\ntitle: [\n---\n'],
  ['is a list', '---\n- a\n---\n'],
  ['has nothing below its key', '---\ncasewright:\n---\n'],
  ['has words below its key', '---\ncasewright: jmcr\n---\n'],
  ['has a key without a value', '---\ncasewright:\n  profile:\n---\n'],
  ['is written with question marks', '---\ncasewright:\n  ? stage\n  : draft\n---\n'],
])('leaves front matter that %s', async (_, frontMatter) => {
  expect(await choose(frontMatter + untidy)).toBeNull();
});

it.each([
  ['no case report', '# Shopping list\n\n- Milk\n', 'jmcr', 'care-2013'],
  ['a journal that is not known', untidy, 'no-such', 'care-2013'],
  ['a guideline that is not known', untidy, 'jmcr', 'no-such'],
])('writes nothing for %s', async (_, text, profile, guideline) => {
  expect(await choose(text, profile, guideline)).toBeNull();
});

describe('journals of one’s own', () => {
  const near = 'file:///work/reports/report.md';
  const ours = 'extends: jmcr\ntitle: Annals of the Barn\n';
  const files = new Map([
    ['file:///work/reports/ours.casewright-profile.yaml', ours],
    ['file:///work/the%20barn.casewright-profile.yaml', 'extends: ijscr\n'],
    ['file:///work/notes.yaml', 'title: Notes\n'],
    ['file:///above.casewright-profile.yaml', ours],
  ]);

  async function journalsFor(text: string, more = files): Promise<readonly string[]> {
    const client = await startClient({ folders: ['file:///work'], files: more });
    await client.open(near, text);
    const { journals } = await client.request<ReportChoices>('casewright/reportChoices', { uri: near });
    client.end();
    const end = journals.findIndex(({ name }, i) => i > 0 && !name.includes('/'));
    return journals.slice(0, end).map(({ name, title, guideline }) => [name, title, guideline].join(' | '));
  }

  it('are found in the folder of the report and above, within the workspace', async () => {
    expect(await journalsFor(untidy)).toEqual([
      'default | No journal in particular | ',
      './ours.casewright-profile.yaml | Annals of the Barn | care-2013',
      expect.stringMatching(/^\.\.\/the barn\.casewright-profile\.yaml \| .+ \| scare-2025$/),
    ]);
  });

  it('are also that of the settings, whatever its file is called, once', async () => {
    const withSettings = new Map([
      ...files,
      ['file:///work/.casewright.yaml', 'profile: ./journals/j.yaml\n'],
      ['file:///work/journals/j.yaml', ours],
    ]);
    const [, first, ...others] = await journalsFor(untidy, withSettings);
    expect(first).toBe('../journals/j.yaml | Annals of the Barn | care-2013');
    expect(others).toHaveLength(2);
    const named = await journalsFor(`---\ncasewright:\n  profile: ./ours.casewright-profile.yaml\n---\n\n${untidy}`);
    expect(named.filter((each) => each.includes('/ours.'))).toHaveLength(1);
  });

  it('are written into the report by their path', async () => {
    const path = '../the barn.casewright-profile.yaml';
    expect(await choose(untidy, path)).toBe(
      `---\ncasewright:\n  profile: ${path}\n  guideline: care-2013\n---\n\n${untidy}`,
    );
    expect(await choose(untidy, './a: b.yaml')).toBeNull();
  });

  it('are none where files cannot be read', async () => {
    expect(await journalsFor(untidy, new Map())).toHaveLength(1);
  });
});
