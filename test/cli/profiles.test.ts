import { describe, expect, it } from 'vitest';
import { guidelineNames, guidelines } from '../../server/src/data/guidelines.ts';
import { profiles } from '../../server/src/data/profiles.ts';
import { type MemoryWorld, runInMemory } from '../harness/memory-host.ts';
import { untidy } from './reports.ts';

const ours = 'title: Annals of the Ward\nfigures: 3\n';

describe('casewright profiles', () => {
  it('lists each profile with its journal, and each guideline with its title', async () => {
    const { status, stdout } = await runInMemory('profiles');
    expect(status).toBe(0);
    const lines = stdout.split('\n').map((line) => line.trim().split(/ {2,}/));
    for (const { name, title } of profiles.values()) expect(lines).toContainEqual([name, title]);
    for (const name of guidelineNames) expect(lines).toContainEqual([name, guidelines[name].title]);
    expect(stdout).toMatch(/^ {2,}abstract 350 words\?, text 3000 words\?, 40 references\?$/m);
  });

  it('lists them as JSON, with all that is known', async () => {
    const listed = JSON.parse((await runInMemory('profiles -f json')).stdout);
    expect(listed.profiles.map(({ name }: { name: string }) => name)).toEqual([...profiles.keys()]);
    expect(listed.profiles).toContainEqual(expect.objectContaining(profiles.get('default') ?? {}));
    expect(listed.guidelines).toEqual(guidelineNames);
    expect(listed.guidelineTitles['care-2013']).toBe(guidelines['care-2013'].title);
  });

  it.each([...profiles.keys()])('tells all of %s', async (name) => {
    const { status, stdout, stderr } = await runInMemory(`profiles ${name}`);
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
    expect(stdout.startsWith(`${name}: ${profiles.get(name)?.title}\n`)).toBe(true);
    const { profiles: one } = JSON.parse((await runInMemory(`profiles ${name} --format json`)).stdout);
    expect(one).toEqual([expect.objectContaining({ name })]);
  });

  it("tells all of a profile of one's own, with how sure each number is", async () => {
    const text = `
title: Annals of the Ward
abbreviation: Ann Ward
publisher: Ward Press
sources: [https://example.org/authors]
asOf: 2026-08-21
sections:
  - {role: abstract, heading: Summary, aliases: [Abstract], missing: error}
  - funding
  - {role: consent, missing: warning, evenIfEmpty: true, confidence: knowledge}
abstract: {words: {max: 150}}
figures: {value: {min: 1}, confidence: old}
authors: {value: 4-4, confidence: knowledge}
references: null
body: null
keywords: {count: 3-6}
`;
    const { status, stdout } = await runInMemory('profiles shared/ward.yml', { files: { 'shared/ward.yml': text } });
    expect(status).toBe(0);
    expect(stdout).toMatchInlineSnapshot(`
      "ward: Annals of the Ward
      Ann Ward, Ward Press, shared/ward.yml

      Sections, in this order
        Section   Heading             Where it is missing     How sure
        abstract  Summary / Abstract  error                   sourced
        funding   any                 may be left out         sourced
        consent   any                 warning, even if empty  not confirmed: check the journal's guide

      What it asks
        Abstract, words   at most 150  sourced
        Keywords, number  3 to 6       sourced
        Figures           at least 1   old guide
        Authors           4            not confirmed: check the journal's guide

      Sources, read on 2026-08-21
        https://example.org/authors
      "
    `);
  });

  it.each([
    ['profiles nowhere', '`nowhere` is not a profile that is known; `casewright profiles` lists those that are'],
    ['profiles defualt', '`defualt` is not a profile that is known; did you mean `default`?'],
    ['profiles default default', '`casewright profiles` takes one profile'],
    ['profiles ./gone.yaml', './gone.yaml: The profile was not read: there is no such file or folder'],
    ['profiles shared/ward', 'shared/ward: Expected the path of a profile, which ends in `.yaml`, `.yml` or `.json`'],
  ])('%s is wrong', async (words, problem) => {
    const { status, stdout, stderr } = await runInMemory(words);
    expect({ status, stdout, first: stderr.split('\n')[0] }).toEqual({
      status: 2,
      stdout: '',
      first: `casewright: ${problem}`,
    });
  });

  it('tells what is wrong in a file, and what it says all the same', async () => {
    const { status, stdout, stderr } = await runInMemory('profiles a.yaml -f json', {
      files: { 'a.yaml': 'extends: sub/b.yaml\nfigurs: 3\n', 'sub/b.yaml': 'tables: few\nauthors: 5\n' },
    });
    expect(status).toBe(2);
    expect(stderr.split('\n')).toEqual([
      'casewright: a.yaml:2:1: `figurs` is not a field that is known; did you mean `figures`?',
      'casewright: sub/b.yaml:1:9: `few` does not fit; expected a whole number (the most), such as `200`, or `{min: 3, max: 6}`',
      '',
    ]);
    expect(JSON.parse(stdout).profiles).toMatchObject([
      { name: 'a', path: 'a.yaml', authors: { value: { max: 5 }, confidence: 'sourced' } },
    ]);
  });
});

describe("a profile of one's own holds", () => {
  /** The profile that holds for a report in a folder, as `--print-config` has it. */
  async function profileOf(files: MemoryWorld['files'], words = ''): Promise<unknown> {
    const { status, stdout, stderr } = await runInMemory(`--print-config reports/a.md ${words}`, {
      files: { 'reports/a.md': untidy, ...files },
    });
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
    return JSON.parse(stdout).profile;
  }

  it.each([
    [
      'from the folder of the configuration',
      { '.casewright.yaml': 'profile: ./p/ours.yaml\n', 'p/ours.yaml': ours },
      '',
      'p/ours.yaml',
    ],
    [
      'from the key of a package',
      { 'package.json': '{"casewright": {"profile": "ours.yaml"}}', 'ours.yaml': ours },
      '',
      'ours.yaml',
    ],
    [
      'from the folder that is named',
      { 'c/x.yaml': 'profile: ../ours.json\n', 'ours.json': '{"figures": 3}' },
      '--config c/x.yaml',
      'ours.json',
    ],
    [
      'from the folder of the report',
      { 'reports/a.md': `---\ncasewright: {profile: ./ours.yaml}\n---\n${untidy}`, 'reports/ours.yaml': ours },
      '',
      'reports/ours.yaml',
    ],
    [
      'from where the command is given',
      { '.casewright.yaml': 'profile: ./no.yaml\n', 'no.yaml': ours, 'ours.yaml': ours },
      '--profile ours.yaml',
      'ours.yaml',
    ],
    [
      'from outside',
      { '.casewright.yaml': 'profile: ../../shared/ours.yaml\n', '/shared/ours.yaml': ours },
      '',
      '/shared/ours.yaml',
    ],
    [
      'until a stronger layer names another',
      { '.casewright.yaml': 'profile: ./ours.yaml\n', 'ours.yaml': ours },
      '--profile default',
      'default',
    ],
  ])('%s', async (_, files, words, expected) => expect(await profileOf(files, words)).toBe(expected));

  it('in what is found', async () => {
    const files = { 'a.md': untidy, 'ours.yaml': 'sections: [{role: funding, missing: error}]\n' };
    const { stdout } = await runInMemory('-f compact --profile ours.yaml a.md', { files });
    expect(stdout).toMatch(/error: No section on funding was found/);
    expect(stdout).not.toMatch(/No keywords were found/);
  });
});

describe('what is wrong with a profile is told at its place and ends in 2, and the report is read', () => {
  it.each([
    [
      'in the profile',
      { '.casewright.yaml': 'profile: p/ours.yaml\n', 'p/ours.yaml': 'figurs: 3\n' },
      '',
      'p/ours.yaml:1:1: error: `figurs` is not a field that is known; did you mean `figures`?',
    ],
    [
      'in one that it extends',
      { 'ours.yaml': 'extends: p/base.yaml\n', 'p/base.yaml': '\nabstract: {words: x}\n' },
      '--profile ours.yaml',
      'p/base.yaml:2:19: error: `x` does not fit; expected a whole number (the most), such as `200`, or `{min: 3, max: 6}`',
    ],
    [
      'in the path of a configuration',
      { '.casewright.yaml': 'stage: draft\nprofile: p/gone.yaml\n' },
      '',
      '.casewright.yaml:2:10: error: The profile was not read: there is no such file or folder',
    ],
    [
      'in the path of the command line',
      {},
      '--profile p/gone.yaml',
      'p/gone.yaml:1:1: error: The profile was not read: there is no such file or folder',
    ],
    [
      'in a file that is no text',
      { '.casewright.yaml': 'profile: ours.yaml\n', 'ours.yaml': Buffer.from('\ufefffigures: 3', 'utf16le') },
      '',
      '.casewright.yaml:1:10: error: The profile was not read: the file is UTF-16 text; save it as UTF-8',
    ],
  ])('%s', async (_, files, words, line) => {
    const world = { files: { 'a.md': untidy, 'b.md': untidy, ...files } };
    const { status, stdout } = await runInMemory(`-f compact ${words} a.md b.md`, world);
    expect(status).toBe(2);
    const lines = stdout.split('\n');
    expect(lines.filter((one) => one.includes('.yaml:'))).toEqual([line]);
    expect(lines.filter((one) => one.startsWith('b.md:')).length).toBeGreaterThan(1);
  });

  it('the path in front matter is a finding of the report', async () => {
    const text = `---\ntype: case-report\ncasewright:\n  profile: ./gone.yaml\n---\n${untidy}`;
    const { status, stdout } = await runInMemory('-f compact --fail-on error a.md', { files: { 'a.md': text } });
    expect(stdout).toMatch(/^a\.md:4:12: warning: The profile was not read: there is no such file or folder/m);
    expect(status).not.toBe(2);
  });
});
