import { chmodSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { createGitFolder, type GitFolder } from '../harness/git-folder.ts';
import { onlyRules } from '../harness/only-rules.ts';
import { untidy } from './reports.ts';

let folder: GitFolder;

/** An invented report that is one by its front matter. */
const report = `---\ntype: case-report\n---\n${untidy}`;

beforeEach(() => {
  folder = createGitFolder();
  folder.git('init', '--quiet', '--initial-branch', 'main');
  folder.write('.casewright.json', onlyRules('section/unmarked-heading'));
  for (const path of ['a.md', 'b.md', 'sub/c.md']) folder.write(path, report);
  folder.commit();
});

afterEach(() => folder.destroy());

/** The files in which something was found. */
async function found(words: string, below = ''): Promise<readonly string[]> {
  const { status, stdout, stderr } = await folder.run(`-f compact ${words}`, below);
  expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
  return [...new Set(stdout.match(/^[^:\n]+(?=:)/gm))];
}

describe('--since takes what changed since the histories parted', () => {
  it('nothing where nothing changed, and that is good', async () => {
    expect(await folder.run('--since main')).toEqual({ status: 0, stdout: 'No findings in 0 files.\n', stderr: '' });
  });

  const edit = (path: string, content = `${report}\nMore.\n`) => folder.write(path, content);

  it.each([
    ['edited', [() => edit('a.md')], ['a.md']],
    ['staged', [() => edit('a.md'), () => folder.git('add', 'a.md')], ['a.md']],
    ['untracked', [() => edit('sub/new.md')], ['sub/new.md']],
    ['renamed', [() => folder.git('mv', 'a.md', 'sub/z.md')], ['sub/z.md']],
    ['deleted', [() => folder.remove('a.md')], []],
    ['a name of many signs', [() => edit('sub/Gerstenkrätze 2.md')], ['sub/Gerstenkrätze 2.md']],
    ['committed', [() => edit('b.md'), () => folder.commit()], ['b.md']],
    ['ignored', [() => edit('.gitignore', 'x.md\n'), () => folder.commit(), () => edit('x.md')], []],
  ] as const)('%s', async (_, change, expected) => {
    folder.git('switch', '--quiet', '--create', 'topic');
    for (const step of change) step();
    expect(await found('--since main')).toEqual(expected);
  });

  it('what changed on the other side alone does not count', async () => {
    folder.git('switch', '--quiet', '--create', 'topic');
    folder.write('a.md', `${report}\nMore.\n`);
    folder.commit();
    folder.git('switch', '--quiet', 'main');
    folder.write('b.md', `${report}\nOther.\n`);
    folder.commit();
    folder.git('switch', '--quiet', 'topic');
    expect(await found('--since main')).toEqual(['a.md']);
  });

  it('operands limit it, and the working folder may lie below', async () => {
    folder.write('a.md', `${report}\nMore.\n`);
    folder.write('sub/c.md', `${report}\nMore.\n`);
    expect(await found('--since HEAD sub')).toEqual(['sub/c.md']);
    expect(await found('--since HEAD b.md a.md')).toEqual(['a.md']);
    expect(await found('--since HEAD', 'sub')).toEqual(['c.md']);
    expect(await found('--since HEAD ../a.md', 'sub')).toEqual([`${folder.path}/a.md`]);
    expect(await found('--since HEAD nothing-*.md')).toEqual([]);
  });
});

describe('what a report is judged by counts as the report', () => {
  const change = (path: string, content: string) => (): void => folder.write(path, content);
  const config = onlyRules('section/unmarked-heading');
  const all = ['a.md', 'b.md', 'keys/d.md', 'sub/c.md'];

  beforeEach(() => {
    folder.write('sub/c.md', report.replace('type: case-report', 'type: case-report\nbibliography: ../refs.bib'));
    folder.write('b.md', `${report}\n![Barley](img/barley%20itch.png?as=print)\n`);
    folder.write('profiles/ours.yaml', 'extends: ./base.yaml\n');
    folder.write('profiles/base.yaml', 'extends: default\n');
    folder.write(
      'a.md',
      report.replace('type: case-report', 'type: case-report\ncasewright: {profile: ./profiles/ours.yaml}'),
    );
    folder.write('refs.bib', '');
    folder.write('keys/beside.bib', '');
    folder.write('keys/d.md', `${report}\nIt itches [@moss2020].\n`);
    folder.commit();
  });

  it.each([
    ['a configuration', change('.casewright.json', `${config}\n`), all],
    ['a configuration below', change('sub/.casewright.json', config), ['sub/c.md']],
    ['a configuration that comes', change('sub/.casewright.yaml', config), ['sub/c.md']],
    ['an ignore file', change('sub/.casewrightignore', '# nothing\n'), ['sub/c.md']],
    ['a package that is no configuration', change('sub/package.json', '{}\n'), []],
    ['a bibliography', change('refs.bib', '@article{moss, title = {Barley itch}}\n'), ['sub/c.md']],
    ['a bibliography that goes', () => folder.remove('refs.bib'), ['sub/c.md']],
    ['a bibliography beside it that goes', () => folder.remove('keys/beside.bib'), ['keys/d.md']],
    ['a bibliography that comes beside it', change('keys/more.bib', ''), ['keys/d.md']],
    ['a bibliography beside one that names another', change('sub/more.bib', ''), []],
    ['a profile', change('profiles/ours.yaml', 'extends: ./base.yaml\n# more\n'), ['a.md']],
    ['a profile below that', change('profiles/base.yaml', 'extends: default\n# more\n'), ['a.md']],
    ['an image', change('img/barley itch.png', 'no image'), ['b.md']],
    ['something else', change('notes.yaml', 'x: 1\n'), []],
  ] as const)('%s', async (_, touch, expected) => {
    touch();
    expect(await found('--since HEAD')).toEqual(expected);
    folder.git('add', '--all');
    expect(await found('--staged')).toEqual(expected);
  });

  it('also a configuration that went', async () => {
    folder.write('sub/.casewright.json', config);
    folder.commit();
    folder.remove('sub/.casewright.json');
    expect(await found('--since HEAD')).toEqual(['sub/c.md']);
  });
});

describe('--staged reads what would be committed', () => {
  const tidy = report.replace('Introduction', '## Introduction').replace('Discussion', '## Discussion');

  it('staged files only, in a new repository too', async () => {
    folder.write('a.md', `${report}\nMore.\n`);
    folder.write('new.md', report);
    folder.git('add', 'new.md');
    expect(await found('--staged')).toEqual(['new.md']);
    expect(await found('--staged sub')).toEqual([]);
    folder.remove('.git');
    folder.git('init', '--quiet');
    folder.git('add', 'b.md');
    expect(await found('--staged')).toEqual(['b.md']);
  });

  it('the content of the index, whatever the working folder has', async () => {
    folder.write('a.md', tidy);
    folder.write('b.md', `${report}\nMore.\n`);
    folder.git('add', '--all');
    folder.write('a.md', `${report}\nMore.\n`);
    folder.write('b.md', tidy);
    expect(await found('--staged')).toEqual(['b.md']);
    folder.remove('b.md');
    expect(await found('--staged')).toEqual(['b.md']);
    expect(await found('--staged b.md')).toEqual(['b.md']);
  });

  it('and the configuration of the index', async () => {
    folder.write('a.md', `${report}\nMore.\n`);
    folder.git('add', '--all');
    folder.write('.casewright.json', onlyRules());
    expect(await found('--staged')).toEqual(['a.md']);
  });

  it('the index that a hook is told of', async () => {
    process.env.GIT_INDEX_FILE = '.git/of-this-commit';
    folder.git('read-tree', 'HEAD');
    folder.write('a.md', `${report}\nMore.\n`);
    folder.git('add', 'a.md');
    expect(await found('--staged')).toEqual(['a.md']);
    delete process.env.GIT_INDEX_FILE;
    expect(await found('--staged')).toEqual([]);
  });

  it('changes neither the index nor the files', async () => {
    folder.write('a.md', `${report}\nMore.\n`);
    folder.git('add', '--all');
    folder.write('a.md', tidy);
    const before = [folder.git('status', '--porcelain'), folder.read('.git/index'), folder.read('a.md')];
    await found('--staged');
    expect([folder.git('status', '--porcelain'), folder.read('.git/index'), folder.read('a.md')]).toEqual(before);
  });

  it('mends nothing, but shows what could be', async () => {
    folder.write('a.md', `${report}\nMore.\n`);
    folder.git('add', '--all');
    expect((await folder.run('--staged --fix')).status).toBe(2);
    expect((await folder.run('--staged --fix-dry-run')).stdout).toContain('+## Introduction');
  });
});

describe('what Git cannot tell ends in 2', () => {
  it.each([
    ['--since nowhere'],
    ['--since=-x'],
    ['--since='],
    ['--since=--output=x'],
    ['--since main:a.md'],
    ['--since main --staged'],
    ['--since main -'],
    ['--staged -'],
  ])('%s', async (words) => {
    const { status, stdout, stderr } = await folder.run(words);
    expect({ status, stdout }).toEqual({ status: 2, stdout: '' });
    expect(stderr).toMatchSnapshot();
  });

  it('a history that shares nothing', async () => {
    folder.git('switch', '--quiet', '--orphan', 'other');
    folder.write('a.md', report);
    folder.commit();
    const { status, stderr } = await folder.run('--since main');
    expect({ status, stderr }).toMatchInlineSnapshot(`
      {
        "status": 2,
        "stderr": "casewright: No commit was found that \`main\` and HEAD share; where the clone is shallow, fetch the whole history
      ",
      }
    `);
  });

  it('no repository', async () => {
    folder.remove('.git');
    const { status, stderr } = await folder.run('--since main');
    expect(status).toBe(2);
    expect(stderr).toMatch(/^casewright: The working folder lies in no Git repository \(git: fatal: .*\)\n$/);
  });

  it('no Git', async () => {
    const { PATH } = process.env;
    process.env.PATH = folder.path;
    const { status, stderr } = await folder.run('--staged');
    process.env.PATH = PATH;
    expect({ status, stderr }).toMatchInlineSnapshot(`
      {
        "status": 2,
        "stderr": "casewright: Git was not found; is it installed?
      ",
      }
    `);
  });
});

it('runs nothing that the repository names', async () => {
  folder.write('hook.sh', '#!/bin/sh\ntouch "$(dirname "$0")/ran"\n');
  chmodSync(join(folder.path, 'hook.sh'), 0o755);
  const hook = join(folder.path, 'hook.sh');
  folder.write('.gitattributes', '*.md diff=own\n');
  for (const name of ['core.fsmonitor', 'diff.external', 'diff.own.textconv', 'diff.own.command', 'core.pager']) {
    folder.git('config', name, hook);
  }
  folder.git('config', 'core.hooksPath', folder.path);
  folder.write('a.md', `${report}\nMore.\n`);
  symlinkSync('a.md', join(folder.path, 'link.md'));
  expect(await found('--since HEAD')).toEqual(['a.md', 'link.md']);
  expect(await found('--staged')).toEqual([]);
  expect(() => folder.read('ran')).toThrow();
});
