import { spawn, spawnSync } from 'node:child_process';
import {
  chmodSync,
  existsSync,
  lstatSync,
  mkdirSync,
  mkdtempSync,
  openSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { onlyRules } from '../harness/only-rules.ts';
import { tidy, untidy } from './reports.ts';

/** The bundle as it is shipped: \`npm test\` builds it before the tests run. */
const cli = resolve(import.meta.dirname, '../../dist/cli.js');

let folder = '';

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'casewright-'));
  write('.casewright.json', onlyRules('section/unmarked-heading'));
});

afterEach(() => rmSync(folder, { recursive: true, force: true }));

function write(path: string, content: string | Uint8Array): void {
  mkdirSync(dirname(join(folder, path)), { recursive: true });
  writeFileSync(join(folder, path), content);
}

function read(path: string): string {
  return readFileSync(join(folder, path), 'utf8');
}

interface Ended {
  readonly status: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

function casewright(args: readonly string[], input: string | Uint8Array = ''): Ended {
  const { status, stdout, stderr } = spawnSync(process.execPath, [cli, ...args], {
    cwd: folder,
    input,
    encoding: 'utf8',
    env: { PATH: process.env.PATH },
  });
  return { status, stdout, stderr };
}

describe('exit status', () => {
  it.each([
    [0, ['a.md']],
    [1, ['--fail-on', 'info', 'a.md']],
    [2, ['--fial-on', 'info', 'a.md']],
    [2, ['gone.md', 'a.md']],
    [0, ['--version']],
    [0, ['--help']],
  ] as const)('%i for %j', (expected, args) => {
    write('a.md', untidy);
    expect(casewright(args).status).toBe(expected);
  });
});

it('bad files among good ones are told, each with its reason, and the good ones are linted', () => {
  write('a.md', untidy);
  write('b.md/inner.txt', 'no Markdown');
  write('c.md', Buffer.from('# A case\n\nwith a \0 in it\n'));
  write('d.md', Buffer.from([...Buffer.from('# A case\n\nof fi'), 0xe8, ...Buffer.from('vre\n')]));
  write('e.md', Buffer.from('\ufeff# A case\n', 'utf16le'));
  write('f.md', '');
  write('z.md', untidy);
  symlinkSync('nowhere.md', join(folder, 'g.md'));
  const names = ['a.md', 'b.md', 'c.md', 'd.md', 'e.md', 'f.md', 'g.md', 'z.md'];
  const { status, stdout, stderr } = casewright(['--format', 'compact', ...names]);
  expect({ status, stderr }).toEqual({ status: 2, stderr: '' });
  expect(stdout).toMatchInlineSnapshot(`
    "b.md:1:1: error: No Markdown file was found in this folder that is not ignored
    g.md:1:1: error: There is no such file or folder
    a.md:3:1: info: \`Introduction\` is a section title without a heading mark; expected \`##\` before it [section/unmarked-heading]
    a.md:7:1: info: \`Discussion\` is a section title without a heading mark; expected \`##\` before it [section/unmarked-heading]
    c.md:1:1: error: Not a text file: there is a NUL byte at line 3, column 8; name Markdown files only
    d.md:1:1: error: Not UTF-8 text: the byte at line 3, column 6 does not belong there; save the file as UTF-8
    e.md:1:1: error: The file is UTF-16 text; save it as UTF-8
    f.md:1:1: error: The file is empty; there is no report to read
    z.md:3:1: info: \`Introduction\` is a section title without a heading mark; expected \`##\` before it [section/unmarked-heading]
    z.md:7:1: info: \`Discussion\` is a section title without a heading mark; expected \`##\` before it [section/unmarked-heading]
    "
  `);
});

it('a folder is searched but for what ignore files exclude, at any depth', () => {
  const report = `${untidy}\nCase report\n\nA man.\n`;
  const paths = ['a.md', 'sub/b.md', 'sub/ignored.md', 'sub/deep/c.md', 'sub/deep/kept.md', 'build/d.md', 'own/e.md'];
  for (const path of [...paths, 'node_modules/x/f.md', '.git/g.md']) write(path, report);
  write('.gitignore', 'build/\nignored.md\n');
  write('.casewrightignore', 'own\n');
  write('sub/deep/.gitignore', '*.md\n!kept.md\n');
  symlinkSync('..', join(folder, 'sub/loop'));
  const found = (args: readonly string[]): string[] => [...new Set(casewright(args).stdout.match(/^[^:\n]+/gm))];
  expect(found(['-f', 'compact', '.'])).toEqual(['a.md', 'sub/b.md', 'sub/deep/kept.md']);
  expect(found(['-f', 'compact', 'sub'])).toEqual(['sub/b.md', 'sub/deep/kept.md']);
  expect(found(['-f', 'compact', 'build/d.md'])).toEqual(['build/d.md']);
  // Outside a repository a .gitignore of a folder above means nothing.
  rmSync(join(folder, '.git'), { recursive: true });
  expect(found(['-f', 'compact', 'sub'])).toEqual(['sub/b.md', 'sub/deep/kept.md', 'sub/ignored.md']);
});

describe('--fix', () => {
  it('replaces a file at once: nothing is left beside it, and its mode stays', () => {
    write('a.md', untidy);
    chmodSync(join(folder, 'a.md'), 0o640);
    const before = statSync(join(folder, 'a.md'));
    expect(casewright(['--fix', 'a.md']).status).toBe(0);
    const after = statSync(join(folder, 'a.md'));
    expect(read('a.md')).toBe(tidy);
    expect(after.mode).toBe(before.mode);
    expect(after.ino).not.toBe(before.ino);
    expect(readdirSync(folder).sort()).toEqual(['.casewright.json', 'a.md']);
  });

  it('leaves a link a link', () => {
    write('real/a.md', untidy);
    symlinkSync('real/a.md', join(folder, 'link.md'));
    casewright(['--fix', 'link.md']);
    expect(lstatSync(join(folder, 'link.md')).isSymbolicLink()).toBe(true);
    expect(read('real/a.md')).toBe(tidy);
  });

  it('keeps every byte that it does not mend', () => {
    const text = `\ufeff${untidy.replaceAll('\n', '\r\n')}\t\u00a0e\u0301 🫀\r`;
    write('a.md', text);
    casewright(['--fix', 'a.md']);
    expect(read('a.md')).toBe(text.replace('Introduction', '## Introduction').replace('Discussion', '## Discussion'));
  });

  it('reads standard input and prints it mended', () => {
    const { status, stdout, stderr } = casewright(['--fix', '-'], untidy);
    expect({ status, stdout, stderr }).toEqual({
      status: 0,
      stdout: tidy,
      stderr: 'No findings in 1 file.\n2 findings were mended.\n',
    });
  });

  it('--fix-dry-run prints what `patch` could apply', () => {
    write('a.md', untidy.trimEnd());
    expect(casewright(['--fix-dry-run', 'a.md']).stdout).toMatchInlineSnapshot(`
      "--- a/a.md
      +++ b/a.md
      @@ -1,9 +1,9 @@
       # Vertigo after a haircut: a case report
       
      -Introduction
      +## Introduction
       
       Vertigo is common.
       
      -Discussion
      +## Discussion
       
       It may follow from a bent neck.
      \\ No newline at end of file
      "
    `);
    expect(read('a.md')).toBe(untidy.trimEnd());
  });
});

it('a reader that goes away ends nothing with an error', async () => {
  write('a.md', `# A case report\n\n${'Introduction\n\nText.\n\n'.repeat(20_000)}`);
  const child = spawn(process.execPath, [cli, '--format', 'compact', 'a.md'], { cwd: folder });
  let stderr = '';
  child.stderr.on('data', (chunk) => {
    stderr += chunk;
  });
  child.stdout.once('data', () => child.stdout.destroy());
  const status = await new Promise((resolve) => child.on('close', resolve));
  expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
});

it.runIf(existsSync('/dev/full'))('a full disk behind the output is told', () => {
  write('a.md', untidy);
  const out = openSync('/dev/full', 'w');
  const { status, stderr } = spawnSync(process.execPath, [cli, 'a.md'], {
    cwd: folder,
    stdio: ['ignore', out, 'pipe'],
    encoding: 'utf8',
  });
  expect({ status, stderr }).toEqual({
    status: 2,
    stderr: 'casewright: the output was not written: The disk is full\n',
  });
});

it('--output writes a file, and refuses a folder that is not there', () => {
  write('a.md', untidy);
  expect(casewright(['--output', 'sarif:out.sarif', 'a.md']).status).toBe(0);
  expect(JSON.parse(read('out.sarif')).version).toBe('2.1.0');
  const { status, stderr } = casewright(['--output', 'nowhere/out.json', 'a.md']);
  expect({ status, stderr }).toMatchInlineSnapshot(`
    {
      "status": 2,
      "stderr": "casewright: \`nowhere/out.json\`: Its folder does not exist; make the folder first
    ",
    }
  `);
});

it('init writes where there is nothing', () => {
  expect(casewright(['init']).status).toBe(0);
  expect(existsSync(join(folder, '.casewright.yaml'))).toBe(true);
  expect(casewright(['init']).status).toBe(2);
});

it.each(['md', 'html', 'json', 'docx'])(
  'checklist writes %s, which --check knows again until the report changes',
  (ending) => {
    write('a.md', untidy);
    const check = (): Ended => casewright(['checklist', 'a.md', '--check', `list.${ending}`]);
    const { status, stdout, stderr } = casewright(['checklist', 'a.md', '-o', `list.${ending}`]);
    expect({ status, stdout, stderr }).toEqual({ status: 0, stdout: '', stderr: '' });
    expect(check()).toMatchObject({
      status: 0,
      stdout: `list.${ending}: still true of a.md (care-2013)\n`,
      stderr: '',
    });
    write('a.md', tidy);
    expect(check().status).toBe(1);
  },
);

it('checklist writes a Word document into a pipe, byte for byte', () => {
  write('a.md', untidy);
  const { stdout } = spawnSync(process.execPath, [cli, 'checklist', 'a.md', '-f', 'docx'], { cwd: folder });
  write('list.docx', stdout);
  expect(casewright(['checklist', 'a.md', '--check', 'list.docx']).status).toBe(0);
});
