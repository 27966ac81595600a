import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compare, prune, recordAll } from '../../server/src/cli/baseline.ts';
import { readBaseline, writeBaseline } from '../../server/src/cli/baseline-format.ts';
import type { FileResult, ShownFinding } from '../../server/src/cli/file-result.ts';
import { pathFrom } from '../../server/src/cli/path-from.ts';
import { type MemoryWorld, type Outcome, runInMemory } from '../harness/memory-host.ts';
import { onlyRules } from '../harness/only-rules.ts';
import { tidy, untidy } from './reports.ts';

type Files = NonNullable<MemoryWorld['files']>;

const config = { '.casewright.json': onlyRules('section/unmarked-heading') };

function run(words: string, files: Files, rest: MemoryWorld = {}): Promise<Outcome> {
  return runInMemory(`-f compact --fail-on info ${words}`, { files: { ...config, ...files }, ...rest });
}

/** The baseline that a run over the files makes. */
async function made(files: Files, words = '--baseline known.json'): Promise<string> {
  const { status, written } = await run(`${words} a.md`, files);
  expect(status).toBe(0);
  return written['known.json'] ?? '';
}

describe('--baseline', () => {
  it('is made where it is not there: it holds no word of the report, and nothing is told', async () => {
    expect(await run('--baseline known.json a.md', { 'a.md': untidy })).toMatchInlineSnapshot(`
      {
        "status": 0,
        "stderr": "casewright: \`known.json\`: it was not there and is made; 2 findings recorded
      ",
        "stdout": "",
        "written": {
          "known.json": "{
        "schemaVersion": 1,
        "files": [
          {
            "path": "a.md",
            "findings": [
              {"ruleId":"section/unmarked-heading","fingerprint":"655b698307adf4b39ee5f9f3195b40a0","count":1},
              {"ruleId":"section/unmarked-heading","fingerprint":"f8f3c0844979e35ecf477a628ea5bc30","count":1}
            ]
          }
        ]
      }
      ",
        },
      }
    `);
  });

  it('hides what it records, and the exit status does not count it', async () => {
    const known = await made({ 'a.md': untidy });
    expect(await run('--baseline known.json a.md', { 'a.md': untidy, 'known.json': known })).toEqual({
      status: 0,
      stdout: '',
      stderr: '',
      written: {},
    });
    expect((await run('a.md', { 'a.md': untidy, 'known.json': known })).status).toBe(1);
  });

  it('knows findings again where lines moved', async () => {
    const known = await made({ 'a.md': untidy });
    const moved = `\n\n${untidy.replace('Vertigo is common.', 'Vertigo is very common.\n\nAnd old.')}`;
    expect((await run('--baseline known.json a.md', { 'a.md': moved, 'known.json': known })).status).toBe(0);
  });

  it('tells what is new, and of what is alike that which is too many', async () => {
    const known = await made({ 'a.md': untidy });
    const more = `${untidy}\nDiscussion\n\nMore.\n\nConclusion\n\nEnd.\n`;
    const { status, stdout } = await run('--baseline known.json a.md', { 'a.md': more, 'known.json': known });
    expect({ status, stdout }).toMatchInlineSnapshot(`
      {
        "status": 1,
        "stdout": "a.md:11:1: info: \`Discussion\` is a section title without a heading mark; expected \`##\` before it [section/unmarked-heading]
      a.md:15:1: info: \`Conclusion\` is a section title without a heading mark; expected \`##\` before it [section/unmarked-heading]
      ",
      }
    `);
  });

  it('says how many are known, so that silence is not taken for a clean report', async () => {
    const known = await made({ 'a.md': untidy });
    const { findings } = JSON.parse(known).files[0];
    const files = { ...config, 'a.md': untidy, 'known.json': known };
    const { stdout } = await runInMemory('--baseline known.json a.md', { files });
    expect(findings.length).toBeGreaterThan(1);
    expect(stdout).toContain('No findings in 1 file.');
    expect(stdout).toMatch(/^\d+ more are in the baseline\.$/m);
  });

  it('counts paths from its own folder', async () => {
    const files = { 'a.md': untidy, 'sub/b.md': untidy };
    const { written } = await run('--baseline sub/known.json a.md sub/b.md', files);
    const known = written['sub/known.json'] ?? '';
    expect(JSON.parse(known).files.map(({ path }: { path: string }) => path)).toEqual(['../a.md', 'b.md']);
    const all = '--baseline /home/author/sub/known.json /home/author/a.md sub/b.md';
    expect((await run(all, { ...files, 'sub/known.json': known })).status).toBe(0);
  });

  it('is the same whatever the order of the files, and records those of bibliographies', async () => {
    const bad = '@article{moss2020,\n  title = {Barley itch\n}\n';
    const files = { 'a.md': `---\nbibliography: x.bib\n---\n${untidy}`, 'b.md': untidy, 'x.bib': bad };
    const settings = { '.casewright.json': onlyRules('section/unmarked-heading', 'reference/bibliography-broken') };
    const one = await run('--baseline known.json a.md b.md', { ...files, ...settings });
    const two = await run('--baseline known.json b.md a.md', { ...files, ...settings });
    expect(one.written).toEqual(two.written);
    const again = { ...files, ...settings, 'known.json': one.written['known.json'] ?? '' };
    expect(await run('--baseline known.json a.md b.md', again)).toMatchObject({ status: 0, stdout: '', stderr: '' });
    const mended = { ...again, 'x.bib': '@article{moss2020, title = {Barley itch}}\n' };
    const { stderr } = await run('--baseline known.json a.md b.md', mended);
    expect(stderr).toMatchInlineSnapshot(`
      "casewright: \`known.json\`: 1 recorded finding no longer found; \`--prune-baseline\` takes such out
      "
    `);
  });

  it('does not hide that a file could not be read', async () => {
    const { status, stdout } = await run('--baseline known.json a.md gone.md', { 'a.md': untidy });
    expect(status).toBe(2);
    expect(stdout).toBe('gone.md:1:1: error: There is no such file or folder\n');
  });
});

describe('a baseline that is not there is not made', () => {
  it.each([
    ['in CI', '--baseline known.json a.md', { CI: 'true' }],
    ['of a part', '--baseline known.json --shard 1/2 a.md', {}],
    ['to be pruned', '--baseline known.json --prune-baseline a.md', {}],
    ['in a dry run', '--baseline known.json --fix-dry-run a.md', {}],
  ])('%s', async (_, words, env: Readonly<Record<string, string>>) => {
    const { status, stdout, stderr, written } = await run(words, { 'a.md': untidy }, { env });
    expect({ status, stdout, written }).toEqual({ status: 2, stdout: '', written: {} });
    expect(stderr).toMatchSnapshot();
  });

  it('nor half: where it cannot be written, all is told', async () => {
    const refused = { 'known.json': 'The disk is full' };
    const { status, stdout, stderr } = await run('--baseline known.json a.md', { 'a.md': untidy }, { refused });
    expect(status).toBe(2);
    expect(stdout.split('\n')).toHaveLength(3);
    expect(stderr).toBe('casewright: `known.json` was not written: The disk is full\n');
  });
});

describe('what is no longer found', () => {
  const mended = untidy.replace('Introduction', '## Introduction');

  it('is mentioned', async () => {
    const known = await made({ 'a.md': untidy });
    const { status, stderr, written } = await run('--baseline known.json a.md', {
      'a.md': mended,
      'known.json': known,
    });
    expect({ status, written }).toEqual({ status: 0, written: {} });
    expect(stderr).toMatchInlineSnapshot(`
      "casewright: \`known.json\`: 1 recorded finding no longer found; \`--prune-baseline\` takes such out
      "
    `);
  });

  it('is taken out by --prune-baseline, of files that were looked at or are gone', async () => {
    const { written } = await run('--baseline known.json a.md b.md c.md d.md', {
      'a.md': untidy,
      'b.md': untidy,
      'c.md': untidy,
      'd.md': untidy,
    });
    const files = { 'a.md': mended, 'b.md': tidy, 'd.md': tidy, 'known.json': written['known.json'] ?? '' };
    const pruned = await run('--baseline known.json --prune-baseline a.md b.md', files);
    expect({ ...pruned, written: undefined }).toMatchInlineSnapshot(`
      {
        "status": 0,
        "stderr": "casewright: \`known.json\`: 5 recorded findings taken out, 3 kept
      ",
        "stdout": "",
        "written": undefined,
      }
    `);
    const left = JSON.parse(pruned.written['known.json'] ?? '');
    expect(left.files.map(({ path, findings }: { path: string; findings: [] }) => [path, findings.length])).toEqual([
      ['a.md', 1],
      ['d.md', 2],
    ]);
  });

  it('is not taken out of a file that could not be read', async () => {
    const known = await made({ 'a.md': untidy });
    const broken = { 'a.md': Buffer.from([0]), 'known.json': known };
    const { status, written } = await run('--baseline known.json --prune-baseline a.md', broken);
    expect({ status, written }).toEqual({ status: 2, written: {} });
  });

  it('--fix mends what is recorded too', async () => {
    const known = await made({ 'a.md': untidy });
    const words = '--baseline known.json --prune-baseline --fix a.md';
    const { written } = await run(words, { 'a.md': untidy, 'known.json': known });
    expect(written).toEqual({ 'a.md': tidy, 'known.json': '{\n  "schemaVersion": 1,\n  "files": []\n}\n' });
  });
});

it('--prune-baseline needs a baseline', async () => {
  expect(await run('--prune-baseline a.md', { 'a.md': untidy })).toMatchInlineSnapshot(`
    {
      "status": 2,
      "stderr": "casewright: \`--prune-baseline\` needs \`--baseline FILE\`
    \`casewright lint --help\` tells what can be given.
    ",
      "stdout": "",
      "written": {},
    }
  `);
});

describe('a baseline that is broken is told at its place', () => {
  const good = { ruleId: 'a/b', fingerprint: '0', count: 1 };
  const file = (finding: unknown): string =>
    JSON.stringify({ schemaVersion: 1, files: [{ path: 'a.md', findings: [good, finding] }] }, null, 2);

  it.each([
    ['empty', ''],
    ['a conflict', '{\n<<<<<<< ours\n  "schemaVersion": 1,\n=======\n'],
    ['cut off', file(good).slice(0, 150)],
    ['a list', '[]'],
    ['another file', '{"name": "barley"}'],
    ['a later version', '{\n  "schemaVersion": 2\n}'],
    ['no files', '{\n  "schemaVersion": 1,\n  "files": {}\n}'],
    ['a file without findings', '{\n  "schemaVersion": 1,\n  "files": [\n    {"path": "a.md"}\n  ]\n}'],
    ['a count that is none', file({ ...good, count: -1 })],
    ['a count that is text', file({ ...good, count: '1' })],
    ['no fingerprint', file({ ruleId: 'a/b', count: 1 })],
    ['a report', untidy],
    ['no text', Buffer.from([0, 1])],
  ])('%s', async (_, content) => {
    const { status, stdout, stderr, written } = await run('--baseline known.json a.md', {
      'a.md': untidy,
      'known.json': content,
    });
    expect({ status, stdout, written }).toEqual({ status: 2, stdout: '', written: {} });
    expect(stderr).toMatchSnapshot();
  });
});

it.each([
  ['/a/b', '/a/b/c.md', 'c.md'],
  ['/a/b', '/a/c.md', '../c.md'],
  ['/a/b', '/a', '../../a'],
  ['/', '/a/c.md', 'a/c.md'],
  ['/a/b/c', '/x.md', '../../../x.md'],
  ['C:/a', 'C:/b/c.md', '../b/c.md'],
  ['C:/a', 'D:/b/c.md', 'D:/b/c.md'],
])('from %s to %s leads %s', (folder, path, expected) => {
  expect(pathFrom(folder, path)).toBe(expected);
});

describe('of any findings', () => {
  const finding = fc.record({
    ruleId: fc.constantFrom('a/b', 'a/c', 'constructor'),
    message: fc.constantFrom('x', 'y', '`1`', '`2`'),
  });
  const result = fc.record({
    path: fc.constantFrom('a.md', 'b.md', '__proto__', 'ü "x".md'),
    findings: fc.array(finding),
  });
  const results = fc
    .uniqueArray(result, { selector: ({ path }) => path })
    .map((all): readonly FileResult[] =>
      all.map((one) => ({ path: one.path, errors: [], findings: one.findings as unknown as readonly ShownFinding[] })),
    );
  const same = (path: string): string => path;
  const count = (all: readonly FileResult[]): number => all.reduce((sum, { findings }) => sum + findings.length, 0);

  it('what is written is read again, and hides all that was recorded', () => {
    fc.assert(
      fc.property(results, (all) => {
        const baseline = recordAll(all, same);
        expect(readBaseline(writeBaseline(baseline))).toEqual(baseline);
        expect(writeBaseline(recordAll([...all].reverse(), same))).toBe(writeBaseline(baseline));
        const { results: fresh, stale } = compare(baseline, all, same);
        expect({ fresh: count(fresh), stale }).toEqual({ fresh: 0, stale: 0 });
      }),
    );
  });

  it('pruning leaves nothing stale and tells nothing more', () => {
    fc.assert(
      fc.property(results, results, (before, now) => {
        const baseline = recordAll(before, same);
        const less = prune(baseline, now, new Set(), same);
        expect(compare(less, now, same)).toEqual({ results: compare(baseline, now, same).results, stale: 0 });
      }),
    );
  });

  it('a text that is no baseline is told, never thrown', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.json()), (text) => {
        const read = readBaseline(text);
        expect('message' in read).toBe(true);
      }),
    );
  });
});
