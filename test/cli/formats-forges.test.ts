import { describe, expect, it } from 'vitest';
import { type MemoryWorld, runInMemory } from '../harness/memory-host.ts';
import { onlyRules } from '../harness/only-rules.ts';
import { tidy, untidy } from './reports.ts';

const config = onlyRules('section/unmarked-heading');

function world(env: MemoryWorld['env'] = {}, more: MemoryWorld['files'] = {}): MemoryWorld {
  return { env, files: { '.casewright.json': config, 'a.md': untidy, 'sub/b c.md': untidy, ...more } };
}

interface Issue {
  readonly check_name: string;
  readonly fingerprint: string;
  readonly severity: string;
  readonly description: string;
  readonly location: { readonly path: string; readonly lines: { readonly begin: number } };
}

async function issues(words: string, of: MemoryWorld): Promise<readonly Issue[]> {
  return JSON.parse((await runInMemory(`--format gitlab ${words}`, of)).stdout);
}

describe('gitlab', () => {
  it('has a list, also of nothing', async () => {
    expect(await issues('b.md', world({}, { 'b.md': tidy }))).toEqual([]);
  });

  it('weighs findings as GitLab does', async () => {
    const severities = ['error', 'warning', 'info'].map(async (severity) => {
      const [first] = await issues(`--rule section/unmarked-heading=${severity} a.md`, world());
      return first?.severity;
    });
    expect(await Promise.all(severities)).toEqual(['critical', 'major', 'minor']);
  });

  it('tells what could not be read', async () => {
    const found = await issues('gone.md', world());
    expect(found.map(({ check_name, severity, location: { path } }) => [check_name, severity, path])).toEqual([
      ['unread', 'blocker', 'gone.md'],
    ]);
  });

  it('has fingerprints that stay when lines move and are never the same twice', async () => {
    const prints = async (text: string): Promise<readonly string[]> =>
      (await issues('a.md ./sub gone.md gone2.md', world({}, { 'a.md': text }))).map(({ fingerprint }) => fingerprint);
    const before = await prints(untidy);
    expect(await prints(untidy.replace('Vertigo is common.', 'It is.\n\nVertigo is\nvery common.'))).toEqual(before);
    expect(new Set(before).size).toBe(before.length);
    expect(before.length).toBeGreaterThan(3);
  });
});

describe('paths are those of the repository', () => {
  const whole = { GITHUB_WORKSPACE: '/home' };
  it.each([
    ['without a forge', {}, 'a.md'],
    ['in the root', { GITHUB_WORKSPACE: '/home/author' }, 'a.md'],
    ['in a folder below the root', whole, 'author/a.md'],
    ['in GitLab too', { CI_PROJECT_DIR: '/home/' }, 'author/a.md'],
    ['outside the repository', { GITHUB_WORKSPACE: '/srv' }, 'a.md'],
    ['beside a folder that begins alike', { GITHUB_WORKSPACE: '/home/auth' }, 'a.md'],
  ])('%s', async (_, env, expected) => {
    const [first] = await issues('./a.md', world(env));
    expect(first?.location.path).toBe(expected);
    expect((await runInMemory('--format github a.md', world(env))).stdout).toContain(
      `::notice file=${expected},line=3,`,
    );
  });

  it('but the plain formats keep those of the working folder', async () => {
    expect((await runInMemory('--format compact a.md', world(whole))).stdout).toMatch(/^a\.md:3:1/);
    expect(JSON.parse((await runInMemory('--format json a.md', world(whole))).stdout).files[0].path).toBe('a.md');
  });
});

describe('github', () => {
  it('shows the heaviest first, because GitHub shows ten of a kind', async () => {
    const files = { 'a.md': untidy, 'b.md': untidy, '.casewright.json': '{"overrides": 1}' };
    const { stdout } = await runInMemory('--format github a.md b.md gone.md', { files });
    const kinds = [...stdout.matchAll(/^::(error|warning|notice) /gm)].map(([, kind]) => kind);
    const order = ['error', 'warning', 'notice'];
    expect(kinds).toEqual([...kinds].sort((a, b) => order.indexOf(a ?? '') - order.indexOf(b ?? '')));
    expect(new Set(kinds)).toEqual(new Set(order));
    expect(stdout).toMatch(/^::error [^\n]*title=casewright::/);
  });

  it('escapes what would end a command early', async () => {
    const name = 'a,b:c%d.md';
    const { stdout } = await runInMemory(['--format', 'github', name], world({}, { [name]: untidy }));
    expect(stdout).toMatch(/^::notice file=a%2Cb%3Ac%25d\.md,line=3,/);
  });
});

const env = { GITHUB_STEP_SUMMARY: '/home/author/summary.md' };

/** An invented report that tells some items and not others. */
const told = `# Barley itch after the harvest: a case report

## Abstract

A farmer of 40 years had barley itch.

## Case

A 40-year-old man came with an itch of 3 days. He was given loratadine 10 mg orally once a day for 5 days.

## Discussion

Barley itch is rare.
`;

describe('the summary of the job', () => {
  it('is a table of the files and one of the items', async () => {
    const { written, status } = await runInMemory(
      '--format github told.md b.md gone.md',
      world(env, { 'told.md': told, 'b.md': tidy }),
    );
    expect(status).toBe(2);
    expect(written['summary.md']).toMatchInlineSnapshot(`
      "
      ## Casewright

      0 errors, 0 warnings, 0 info in 3 files. 1 file could not be read.

      | File | Errors | Warnings | Info | Items reported | Partial | Missing |
      | --- | --- | --- | --- | --- | --- | --- |
      | \`gone.md\` | not read |  |  |  |  |  |
      | \`told.md\` | 0 | 0 | 0 | 4 | 2 | 22 |
      | \`b.md\` | 0 | 0 | 0 | 1 | 1 | 25 |

      ### CARE 2013: consensus-based clinical case reporting guideline

      | Item | What it asks | \`told.md\` | \`b.md\` |
      | --- | --- | --- | --- |
      | 1 | Title | reported | reported |
      | 2 | Keywords | **missing** | **missing** |
      | 3a | What is unique, in the abstract | **missing** | **missing** |
      | 3b | Symptoms and findings, in the abstract | **partial** | **missing** |
      | 3c | Diagnosis, treatment and outcome, in the abstract | **missing** | **missing** |
      | 3d | Take-away lesson, in the abstract | **missing** | **missing** |
      | 4 | Introduction | **missing** | **partial** |
      | 5a | Age and sex | reported | **missing** |
      | 5b | Main concern | **partial** | **missing** |
      | 5c | History | **missing** | **missing** |
      | 5d | Past interventions | **missing** | **missing** |
      | 6 | Clinical findings | **missing** | **missing** |
      | 7 | Timeline | **missing** | **missing** |
      | 8a | Diagnostic tests | **missing** | **missing** |
      | 8b | Diagnostic challenges | **missing** | **missing** |
      | 8c | Diagnostic reasoning | **missing** | **missing** |
      | 8d | Prognostic characteristics | not applicable | not applicable |
      | 9a | Intervention | reported | **missing** |
      | 9b | Details of the intervention | reported | **missing** |
      | 9c | Changes of the intervention | not applicable | not applicable |
      | 10a | Follow-up and outcome | **missing** | **missing** |
      | 10b | Tests at follow-up | **missing** | **missing** |
      | 10c | Adherence and tolerability | **missing** | not applicable |
      | 10d | Adverse events | **missing** | **missing** |
      | 11a | Strengths and limitations | **missing** | **missing** |
      | 11b | Literature | **missing** | **missing** |
      | 11c | Rationale | **missing** | **missing** |
      | 11d | Take-away lesson | **missing** | **missing** |
      | 12 | Patient perspective | **missing** | **missing** |
      | 13 | Informed consent | **missing** | **missing** |

      "
    `);
  });

  it('is put behind what other tools wrote', async () => {
    const { written } = await runInMemory('--format github a.md', world(env, { 'summary.md': '# Before' }));
    expect(written['summary.md']).toMatch(/^# Before\n## Casewright\n/);
  });

  it('is written for annotations in a file too', async () => {
    const { written } = await runInMemory('--output github:notes.txt a.md', world(env));
    expect(Object.keys(written).sort()).toEqual(['notes.txt', 'summary.md']);
  });

  it.each([
    ['--format sarif a.md', env],
    ['--format github a.md', {}],
    ['--format github a.md', { GITHUB_STEP_SUMMARY: '' }],
  ])('is not written by %s with %j', async (words, of) => {
    expect((await runInMemory(words, world(of))).written).toEqual({});
  });

  it('that cannot be written is told and no failure', async () => {
    const refused = { 'summary.md': 'The disk is full' };
    const { status, stderr, stdout } = await runInMemory('--format github a.md', { ...world(env), refused });
    expect({ status, stderr }).toEqual({
      status: 0,
      stderr: 'casewright: the summary of the job was not written: The disk is full\n',
    });
    expect(stdout).toBe((await runInMemory('--format github a.md', world())).stdout);
  });

  it('counts reports where there are too many for columns', async () => {
    const many = Object.fromEntries(Array.from({ length: 6 }, (_, i) => [`r${i}.md`, told]));
    const { written } = await runInMemory('--format github r0.md r1.md r2.md r3.md r4.md r5.md', world(env, many));
    expect(written['summary.md']).toContain(
      '| Item | What it asks | Reported | Partial | Missing | Not applicable |\n',
    );
    expect(written['summary.md']).toContain('| 1 | Title | 6 | 0 | 0 | 0 |\n');
  });

  it('names the guideline that a report chose', async () => {
    const own = `---\ncasewright:\n  guideline: scare-2025\n---\n${told}`;
    const { written } = await runInMemory(
      '--format github told.md own.md',
      world(env, { 'told.md': told, 'own.md': own }),
    );
    expect(written['summary.md']?.match(/^### .*/gm)).toEqual([
      '### CARE 2013: consensus-based clinical case reporting guideline',
      '### SCARE 2025: guideline for surgical case reports',
    ]);
  });

  it('stays under the megabyte that GitHub takes', async () => {
    const names = Array.from({ length: 700 }, (_, i) => `${'gone'.repeat(20)}${i}.md`);
    const { written } = await runInMemory(['--format', 'github', ...names], world(env));
    expect(written['summary.md']).toContain('\nAnd 200 more files.\n');
    expect(written['summary.md']?.length).toBeLessThan(1_000_000);
  });

  it('has no words of the report', async () => {
    const named = told.replace('Barley itch is rare.', 'Our patient Fenn OA said so on 3 May 2024.');
    const { written } = await runInMemory('--format github told.md', world(env, { 'told.md': named }));
    for (const words of ['Fenn', '2024', 'loratadine', '40-year-old', 'harvest']) {
      expect(written['summary.md']).not.toContain(words);
    }
  });
});
