import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';

const cli = resolve(import.meta.dirname, '../../dist/cli.js');
const report =
  '---\ntype: case-report\n---\n\n# Barley itch: a case report\n\n## Case report\n\nA maltster came with an itch.\n';
const hasPipes = spawnSync('mkfifo', ['--version']).error === undefined;
const notPlain = 'This is no file but a pipe or a device; `-` reads standard input';

let folder = '';

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'casewright-'));
  mkdirSync(join(folder, '.git')); // nothing above counts
  writeFileSync(join(folder, 'a.md'), report);
});

afterEach(() => rmSync(folder, { recursive: true, force: true }));

/** Runs the command line; one that waits for ever is ended, and has no status. */
function casewright(...words: readonly string[]) {
  const { status, stdout, stderr } = spawnSync(process.execPath, [cli, '-f', 'compact', ...words], {
    cwd: folder,
    encoding: 'utf8',
    timeout: 20_000,
    killSignal: 'SIGKILL',
  });
  return { status, stderr, errors: stdout.split('\n').filter((line) => line.includes(': error: ')) };
}

function pipe(name: string): void {
  expect(spawnSync('mkfifo', [join(folder, name)]).status).toBe(0);
}

describe.runIf(hasPipes)('a pipe that nobody writes to', () => {
  it('that is named is an error, and the others are linted', () => {
    pipe('b.md');
    const { status, errors } = casewright('a.md', 'b.md');
    expect({ status, errors }).toEqual({ status: 2, errors: [`b.md:1:1: error: ${notPlain}`] });
  });

  it('in a folder is no file', () => {
    pipe('b.md');
    expect(casewright('.')).toMatchObject({ status: 0, errors: [] });
  });

  it.each(['.casewright.yaml', '.casewright.json', 'package.json'])('as %s is an error', (name) => {
    pipe(name);
    const { status, errors } = casewright('a.md');
    expect({ status, errors }).toEqual({ status: 2, errors: [`${name}:1:1: error: ${notPlain}`] });
  });

  it.each(['.gitignore', '.casewrightignore'])('as %s excludes nothing', (name) => {
    pipe(name);
    expect(casewright('.')).toMatchObject({ status: 0, errors: [] });
  });

  it('as bibliography, profile and image is not read', () => {
    for (const name of ['itch.bib', 'own.yaml', 'floor.png']) pipe(name);
    writeFileSync(
      join(folder, 'c.md'),
      report.replace('type', 'bibliography: itch.bib\ntype').concat('\n![Floor](floor.png)\n'),
    );
    writeFileSync(join(folder, '.casewright.yaml'), 'profile: ./own.yaml\n');
    const { status } = casewright('c.md');
    expect(status).not.toBeNull();
  });

  it('as what `--check` compares with, or as a baseline, is an error', () => {
    pipe('list.md');
    expect(casewright('checklist', 'a.md', '--check', 'list.md').status).toBe(2);
    expect(casewright('--baseline', 'list.md', 'a.md').status).toBe(2);
  });
});

it.runIf(existsSync('/dev/zero'))('a link to a device that never ends is not read', () => {
  for (const name of ['b.md', 'itch.bib', '.casewright.yaml']) symlinkSync('/dev/zero', join(folder, name));
  writeFileSync(join(folder, 'c.md'), report.replace('type', 'bibliography: itch.bib\ntype'));
  const { status, errors } = casewright('b.md', 'c.md');
  expect({ status, errors }).toEqual({
    status: 2,
    errors: [`.casewright.yaml:1:1: error: ${notPlain}`, `b.md:1:1: error: ${notPlain}`],
  });
});

it.runIf(process.platform !== 'win32')('links that lead in a circle end nothing', () => {
  symlinkSync('b.md', join(folder, 'b.md'));
  symlinkSync('..', join(folder, 'up'));
  mkdirSync(join(folder, 'deep'));
  symlinkSync('../deep', join(folder, 'deep/again'));
  symlinkSync('own.yaml', join(folder, 'own.yaml'));
  expect(casewright('.')).toMatchObject({ status: 0, errors: [] });
  expect(casewright('b.md')).toMatchObject({
    status: 2,
    errors: ['b.md:1:1: error: Its symbolic links lead in a circle'],
  });
  writeFileSync(join(folder, '.casewright.yaml'), 'profile: ./own.yaml\n');
  expect(casewright('a.md').status).toBe(2);
});

it.runIf(existsSync('/dev/stdin'))('what a shell hands over as a pipe is read', () => {
  const { status } = spawnSync('sh', ['-c', `cat a.md | "${process.execPath}" "${cli}" /dev/stdin`], { cwd: folder });
  expect(status).toBe(0);
});
