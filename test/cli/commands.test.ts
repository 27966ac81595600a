import { describe, expect, it } from 'vitest';
import { rules } from '../../server/src/rules/index.ts';
import { runInMemory } from '../harness/memory-host.ts';
import { untidy } from './reports.ts';

describe('inspect', () => {
  it('prints one object for one file', async () => {
    const { status, stdout, stderr } = await runInMemory('inspect a.md', { files: { 'a.md': untidy } });
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
    expect(JSON.parse(stdout)).toMatchObject({
      schemaVersion: 1,
      path: 'a.md',
      language: 'en',
      words: 19,
      title: { text: 'Vertigo after a haircut: a case report' },
      sections: [{ role: 'title' }, { role: 'introduction', marked: false }, { role: 'discussion', marked: false }],
    });
  });

  it('prints an array for several files, or for what a folder holds', async () => {
    const files = {
      'x/a.md': `${untidy}\nCase report\n\nA man.\n`,
      'x/README.md': '# How to install\n',
      'b.md': untidy,
    };
    expect(JSON.parse((await runInMemory('inspect x/a.md b.md', { files })).stdout)).toHaveLength(2);
    expect(JSON.parse((await runInMemory('inspect x', { files })).stdout)).toMatchObject([{ path: 'x/a.md' }]);
  });

  it('reads standard input', async () => {
    const { stdout } = await runInMemory('inspect - --stdin-filename d.md', { stdin: untidy });
    expect(JSON.parse(stdout).path).toBe('d.md');
  });

  it('tells what it could not read and goes on', async () => {
    const files = {
      'a.md': untidy,
      'b.md': Buffer.from([0xff, 0xfe, 0x20, 0x00]),
      'c.md': { problem: 'The disk is gone' },
    };
    const { status, stdout, stderr } = await runInMemory('inspect b.md gone.md c.md a.md', { files });
    expect(JSON.parse(stdout)).toMatchObject([{ path: 'a.md' }]);
    expect({ status, stderr }).toMatchInlineSnapshot(`
      {
        "status": 2,
        "stderr": "casewright: gone.md: There is no such file or folder
      casewright: b.md: The file is UTF-16 text; save it as UTF-8
      casewright: c.md: The disk is gone
      ",
      }
    `);
  });
});

describe('explain', () => {
  it('tells all of a rule', async () => {
    const { status, stdout } = await runInMemory('explain section/unmarked-heading');
    expect(status).toBe(0);
    expect(stdout).toMatchSnapshot();
  });

  it('takes the name without its group', async () => {
    const { stdout } = await runInMemory('explain unmarked-heading');
    expect(stdout).toBe((await runInMemory('explain section/unmarked-heading')).stdout);
  });

  it.each(rules.map(({ id }) => [id]))('%s', async (id) => {
    const { status, stdout } = await runInMemory(['explain', id]);
    expect(status).toBe(0);
    expect(stdout).toContain(id);
  });
});

describe('rules', () => {
  it('lists each on a line', async () => {
    const { stdout } = await runInMemory('rules');
    expect(stdout.trimEnd().split('\n')).toHaveLength(rules.length);
    expect(stdout).toMatch(/^section\/unmarked-heading +\w+ +fix +Section title without a heading mark$/m);
  });

  it('lists them as JSON', async () => {
    const listed = JSON.parse((await runInMemory('rules --format json')).stdout);
    expect(listed.map((rule: { id: string }) => rule.id)).toEqual(rules.map(({ id }) => id));
  });
});

it('profiles lists profiles and guidelines', async () => {
  expect((await runInMemory('profiles')).stdout).toMatch(/^ {2}default +No journal in particular$/m);
  expect((await runInMemory('profiles')).stdout).toMatch(/^ {2}care-2013 +CARE 2013/m);
  const listed = JSON.parse((await runInMemory('profiles -f json')).stdout);
  expect(listed.profiles).toContainEqual(
    expect.objectContaining({ name: 'default', title: 'No journal in particular' }),
  );
  expect(listed.guidelines).toContain('care-2013');
});

describe('init', () => {
  it('writes a configuration that changes nothing', async () => {
    const { status, stdout, written } = await runInMemory('init');
    expect({ status, stdout }).toMatchInlineSnapshot(`
      {
        "status": 0,
        "stdout": "Wrote \`.casewright.yaml\`. Everything in it is commented out; take away the \`#\` where you want.
      ",
      }
    `);
    const files = { 'a.md': untidy, '.casewright.yaml': written['.casewright.yaml'] ?? '' };
    expect(await runInMemory('--print-config a.md', { files })).toEqual(
      await runInMemory('--print-config a.md', { files: { 'a.md': untidy } }),
    );
  });

  it('writes a configuration of which each line can be used', async () => {
    const { written } = await runInMemory('init');
    const used = (written['.casewright.yaml'] ?? '').replace(/^# (?=[a-z]\w*:| {2})/gm, '');
    const files = { 'a.md': untidy, '.casewright.yaml': used };
    const { status, stdout, stderr } = await runInMemory('--print-config a.md', { files });
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
    expect(JSON.parse(stdout)).toMatchObject({ language: 'en', notApplicable: { prognosis: 'benign, self-limiting' } });
  });

  it('leaves a configuration that is there', async () => {
    const { status, stderr, written } = await runInMemory('init', { files: { '.casewright.yaml': 'stage: draft\n' } });
    expect({ status, stderr, written }).toMatchInlineSnapshot(`
      {
        "status": 2,
        "stderr": "casewright: \`.casewright.yaml\` was not written: It is there already; it is left as it is
      ",
        "written": {},
      }
    `);
  });
});
