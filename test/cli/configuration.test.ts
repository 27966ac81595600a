import { describe, expect, it } from 'vitest';
import { rules } from '../../server/src/rules/index.ts';
import { type MemoryWorld, runInMemory } from '../harness/memory-host.ts';
import { untidy } from './reports.ts';

const id = 'section/unmarked-heading';

/** The severity that holds for the one rule in \`reports/a.md\`. */
async function severityIn(files: MemoryWorld['files'], words = ''): Promise<unknown> {
  const { stdout } = await runInMemory(`--print-config reports/a.md ${words}`, {
    files: { 'reports/a.md': untidy, ...files },
  });
  return JSON.parse(stdout).rules[id];
}

const set = (severity: string): string => JSON.stringify({ rules: { [id]: severity } });

describe('which settings hold', () => {
  it.each([
    ['the default', {}, '', rules.find((rule) => rule.id === id)?.severity],
    ['a configuration above', { '.casewright.yaml': `rules: {${id}: error}` }, '', 'error'],
    ['the nearest', { '.casewright.json': set('error'), 'reports/.casewright.json': set('off') }, '', 'off'],
    ['YAML before JSON', { '.casewright.yaml': `rules: {${id}: off}`, '.casewright.json': set('error') }, '', 'off'],
    ['the key of a package', { 'package.json': JSON.stringify({ casewright: JSON.parse(set('error')) }) }, '', 'error'],
    [
      'a package that is indented by tabs',
      { 'package.json': JSON.stringify({ casewright: JSON.parse(set('error')) }, null, '\t') },
      '',
      'error',
    ],
    [
      'no key of a package',
      { '.casewright.json': set('off'), 'reports/package.json': '{"name": "casewright"}' },
      '',
      'off',
    ],
    [
      'the file that is named',
      { '.casewright.json': set('error'), 'other.yaml': set('warning') },
      '--config other.yaml',
      'warning',
    ],
    ['the command line', { '.casewright.json': set('error') }, `--rule ${id}=off`, 'off'],
    [
      'front matter',
      { 'reports/a.md': `---\ncasewright:\n  rules: {${id}: hint}\n---\n${untidy}` },
      `--rule ${id}=off`,
      'hint',
    ],
    ['a file with a byte order mark', { '.casewright.json': `\ufeff${set('error')}` }, '', 'error'],
    ['a file with CRLF', { '.casewright.yaml': `rules:\r\n  ${id}: error\r\n` }, '', 'error'],
  ])('%s', async (_, files, words, expected) => {
    expect(await severityIn(files, words)).toBe(expected);
  });
});

it('prints all that holds', async () => {
  const { stdout } = await runInMemory('--print-config a.md --stage draft', { files: { 'a.md': untidy } });
  const { rules, origins: _, ...rest } = JSON.parse(stdout);
  expect(rest).toMatchInlineSnapshot(`
    {
      "files": [],
      "guideline": "care-2013",
      "notApplicable": {},
      "profile": "default",
      "stage": "draft",
    }
  `);
  expect(Object.keys(rules)).toContain(id);
});

describe('what is wrong with a configuration is told at its place, and the rest of it holds', () => {
  it.each([
    ['broken YAML', '.casewright.yaml', `rules: {${id}: error\nstage: draft\n`],
    ['broken JSON', '.casewright.json', '{"stage": "draft",, }'],
    ['no mapping', '.casewright.yaml', '- stage\n'],
    ['text', '.casewright.yaml', 'draft\n'],
    ['an unknown key', '.casewright.yaml', 'stadge: draft\n'],
    ['an unknown stage', '.casewright.yaml', 'stage: final\n'],
    ['an unknown profile', '.casewright.yaml', 'profile: nowhere\n'],
    ['an unknown language', '.casewright.yaml', 'language: english\n'],
    ['files that are no list', '.casewright.yaml', 'files: reports\n'],
    ['files that are no text', '.casewright.yaml', 'files: [1]\n'],
    ['rules that are a list', '.casewright.yaml', `rules: [${id}]\n`],
    ['an unknown rule', '.casewright.yaml', 'rules:\n  section/unmarked-headings: off\n'],
    ['a severity that is none', '.casewright.yaml', `rules:\n  ${id}: true\n`],
    ['an unknown option', '.casewright.yaml', `rules:\n  ${id}: [off, {constructor: 1}]\n`],
    ['options that are none', '.casewright.yaml', `rules:\n  ${id}: [off, 5]\n`],
    ['an item that is none', '.casewright.yaml', 'notApplicable: {prognossis: benign}\n'],
    ['an item without a reason', '.casewright.yaml', 'notApplicable: {prognosis: true}\n'],
    ['a package whose key is no mapping', 'package.json', '{"casewright": 5}\n'],
    ['duplicate keys', '.casewright.yaml', 'stage: draft\nstage: draft\n'],
    ['an alias bomb', '.casewright.yaml', bomb()],
    ['UTF-16', '.casewright.yaml', Buffer.from('\ufeffstage: draft', 'utf16le')],
    [
      'a file that cannot be read',
      '.casewright.yaml',
      { problem: 'You have no permission for this file or its folder' },
    ],
  ])('%s', async (_, name, content) => {
    const words = `--format compact --rule ${id}=warning a.md`;
    const { status, stdout } = await runInMemory(words, { files: { 'a.md': untidy, [name]: content } });
    expect(status).toBe(2);
    const own = stdout.split('\n').filter((line) => line.startsWith(name));
    expect(own).toMatchSnapshot();
    expect(stdout.split('\n').filter((line) => line.startsWith('a.md') && line.includes(id))).toHaveLength(2);
  });

  it('one fault does not hide the next, nor the good', async () => {
    const yaml = `stadge: draft\nstage: draft\nrules:\n  no/such: off\n  ${id}: error\n`;
    const { stdout } = await runInMemory('--print-config a.md', {
      files: { 'a.md': untidy, '.casewright.yaml': yaml },
    });
    expect(JSON.parse(stdout)).toMatchObject({ stage: 'draft', rules: { [id]: 'error' } });
  });

  it('a configuration that is named and is not there', async () => {
    const { status, stdout } = await runInMemory('-f compact --config gone.yaml a.md', { files: { 'a.md': untidy } });
    expect({ status, first: stdout.split('\n')[0] }).toMatchInlineSnapshot(`
      {
        "first": "gone.yaml:1:1: error: There is no such file or folder",
        "status": 2,
      }
    `);
  });

  it('is told once, however many files it holds for', async () => {
    const files = { 'a.md': untidy, 'b.md': untidy, '.casewright.yaml': 'stadge: draft\n' };
    const { stdout } = await runInMemory('-f compact a.md b.md', { files });
    expect(stdout.match(/stadge/g)).toHaveLength(1);
  });
});

/** Ten levels of ten aliases each. */
function bomb(): string {
  const levels = Array.from({ length: 10 }, (_, i) => `a${i + 1}: &a${i + 1} [${Array(10).fill(`*a${i}`).join(', ')}]`);
  return `a0: &a0 x\n${levels.join('\n')}\n`;
}
