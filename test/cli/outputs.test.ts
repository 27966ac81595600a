import { describe, expect, it } from 'vitest';
import { type MemoryWorld, runInMemory } from '../harness/memory-host.ts';
import { onlyRules } from '../harness/only-rules.ts';
import { untidy } from './reports.ts';

const files = { '.casewright.json': onlyRules('section/unmarked-heading'), 'a.md': untidy };

async function printed(format: string): Promise<string> {
  return (await runInMemory(`--format ${format} a.md`, { files })).stdout;
}

it('several outputs of one run, each in its format, beside what is printed', async () => {
  const words = '--output sarif:report.sarif -o junit:x.xml --output report.json -o out.md a.md';
  const { stdout, written, status } = await runInMemory(words, { files });
  expect({ stdout, written, status }).toEqual({
    stdout: await printed('pretty'),
    written: {
      'report.sarif': await printed('sarif'),
      'x.xml': await printed('junit'),
      'report.json': await printed('json'),
      'out.md': await printed('markdown'),
    },
    status: 0,
  });
});

describe('the format of a file', () => {
  it.each([
    ['-o a.sarif', 'a.sarif', 'sarif', true],
    ['-o a.SARIF.JSON', 'a.SARIF.JSON', 'sarif', true],
    ['-o a.json', 'a.json', 'json', true],
    ['-o a.markdown', 'a.markdown', 'markdown', true],
    ['-f github -o a.json', 'a.json', 'json', true],
    ['-f json -o a.json', 'a.json', 'json', false],
    ['-f gitlab -o gl-code-quality-report.json', 'gl-code-quality-report.json', 'gitlab', false],
    ['-f junit -o a.xml', 'a.xml', 'junit', false],
    ['-f checkstyle -o a.xml', 'a.xml', 'checkstyle', false],
    ['-f github -o checkstyle:a.xml', 'a.xml', 'checkstyle', true],
    ['-o a.txt', 'a.txt', 'pretty', false],
    ['-f compact -o notes', 'notes', 'compact', false],
    ['-f compact -o a.log', 'a.log', 'compact', false],
    ['-o json:a.txt', 'a.txt', 'json', true],
    ['-o json:C:\\x.json', 'C:\\x.json', 'json', true],
    ['-o C:\\x.json', 'C:\\x.json', 'json', true],
    ['-o c:x.txt', 'c:x.txt', 'pretty', false],
    ['-o ./report:1.json', 'report:1.json', 'json', true],
  ])('%s', async (words, file, format, isPrinted) => {
    const { stdout, written } = await runInMemory(`${words} a.md`, { files });
    expect(written).toEqual({ [file]: await printed(format) });
    expect(stdout !== '').toBe(isPrinted);
  });
});

describe('wrong usage, before anything is read or written', () => {
  it.each([
    ['-o json:x -o sarif:x', '`--output json:x` and `--output sarif:x` would write to the same file'],
    ['-o x.json -o ./y/../x.json', '`--output x.json` and `--output ./y/../x.json` would write to the same file'],
    ['-o a.md', '`--output a.md` would write over the report'],
    ['-o json:./a.md', '`--output json:./a.md` would write over the report'],
    ['-o x.xml', 'expected `--output junit:x.xml` or `--output checkstyle:x.xml`'],
    ['-f json -o x.xml', 'expected `--output junit:x.xml` or `--output checkstyle:x.xml`'],
    ['-o junti:x.xml', '`junti` is not a format that is known; did you mean `junit`?'],
    ['-o report:x.xml', 'a file of this name is `./report:x.xml`'],
    ['-o json:', '`--output json:` names no file'],
    ['-o sarif:-', '`--output sarif:-` names no file'],
  ])('%s', async (words, problem) => {
    const { status, stdout, stderr, written } = await runInMemory(`${words} --fix a.md`, { files });
    expect({ status, stdout, written }).toEqual({ status: 2, stdout: '', written: {} });
    expect(stderr).toContain(problem);
  });
});

describe('what cannot be written is told and ends in 2', () => {
  async function told(words: string, more: Partial<MemoryWorld> = {}) {
    const { status, stderr, written } = await runInMemory(words, { files, ...more });
    return { status, stderr, written: Object.keys(written) };
  }

  it('the other files are written nevertheless', async () => {
    const refused = { 'x.json': 'The disk is full' };
    expect(await told('-o x.json -o y.sarif a.md', { refused })).toEqual({
      status: 2,
      stderr: 'casewright: `x.json`: The disk is full\n',
      written: ['y.sarif'],
    });
  });

  it('in a folder that is not there', async () => {
    const refused = { 'no/x.json': 'There is no such file or folder' };
    expect(await told('-o no/x.json a.md', { refused })).toEqual({
      status: 2,
      stderr: 'casewright: `no/x.json`: Its folder does not exist; make the folder first\n',
      written: [],
    });
  });

  it('over a report that was found in a folder or by a pattern', async () => {
    expect(await told('-o a.md *.md')).toEqual({
      status: 2,
      stderr: 'casewright: `a.md`: It was read in this run and is left as it is\n',
      written: [],
    });
  });
});
