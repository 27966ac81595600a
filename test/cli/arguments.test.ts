import { describe, expect, it } from 'vitest';
import { runInMemory } from '../harness/memory-host.ts';

describe('what is wrong with a command line is told, and ends in 2', () => {
  it.each([
    ['--fromat json a.md'],
    ['--format jsn a.md'],
    ['--format'],
    ['--format json --format sarif a.md'],
    ['--fix=yes a.md'],
    ['-z a.md'],
    ['--stage final a.md'],
    ['--fail-on hint a.md'],
    ['--max-warnings many a.md'],
    ['--max-warnings -1 a.md'],
    ['--rule lab/unit-missing a.md'],
    ['--rule section/unmarked-headings=off a.md'],
    ['--rule section/unmarked-heading=loud a.md'],
    ['--profile nowhere a.md'],
    ['--guideline care a.md'],
    ['--output sarf:x a.md'],
    ['--output - a.md'],
    ['--output report:x a.md'],
    ['--output x.xml a.md'],
    ['--output json:x.json --output sarif:./x.json a.md'],
    ['--output a.md a.md'],
    ['inspect'],
    ['inspect --fix a.md'],
    ['explain'],
    ['explain no/such-rule'],
    ['explain section/unmarked-headign'],
    ['rules a.md'],
    ['init here'],
    ['server'],
    ['--print-config'],
    ['--print-config a.md b.md'],
  ])('%s', async (words) => {
    const { status, stdout, stderr } = await runInMemory(words, { files: { 'a.md': 'x\n', 'b.md': 'x\n' } });
    expect({ status, stdout }).toEqual({ status: 2, stdout: '' });
    expect(stderr).toMatchSnapshot();
  });
});

describe('forms of options', () => {
  it.each([
    ['-qf compact a.md'],
    ['-qfcompact a.md'],
    ['-q -f=compact a.md'],
    ['--format=compact a.md -q'],
    ['lint -q --format compact -- a.md'],
    ['-q --format compact --format compact a.md'],
  ])('%s', async (words) => {
    const world = { files: { 'a.md': '# A case report\n\nIntroduction\n\nShort.\n' } };
    expect(await runInMemory(words, world)).toEqual(await runInMemory('--quiet --format compact a.md', world));
  });

  it('after `--` a word with a dash is a file', async () => {
    const { stderr, stdout } = await runInMemory('--format compact -- -x.md');
    expect({ stderr, stdout }).toMatchInlineSnapshot(`
      {
        "stderr": "",
        "stdout": "-x.md:1:1: error: There is no such file or folder
      ",
      }
    `);
  });
});

describe('help', () => {
  it.each([
    ['--help'],
    ['-h'],
    ['lint --help'],
    ['inspect -h'],
    ['explain --help'],
    ['rules --help'],
    ['profiles --help'],
    ['init --help'],
    ['server --help'],
  ])('%s', async (words) => {
    const { status, stdout, stderr } = await runInMemory(words);
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
    expect(stdout).toMatchSnapshot();
    expect(Math.max(...stdout.split('\n').map((line) => line.length))).toBeLessThanOrEqual(120);
  });

  it('--version tells the version of the package', async () => {
    const { version } = await import('../../package.json');
    expect(await runInMemory('--version')).toEqual({ status: 0, stdout: `${version}\n`, stderr: '', written: {} });
  });
});
