import { readFileSync } from 'node:fs';
import type { Log, ReportingDescriptor, Result, Run } from 'sarif';
import { describe, expect, it } from 'vitest';
import { sarifArtifact } from '../../server/src/cli/formats/sarif-place.ts';
import { sarifRules } from '../../server/src/cli/formats/sarif-rules.ts';
import { quotesReport } from '../../server/src/cli/quotes-report.ts';
import { rules } from '../../server/src/rules/index.ts';
import { type MemoryWorld, runInMemory } from '../harness/memory-host.ts';
import { onlyRules } from '../harness/only-rules.ts';
import { tidy, untidy } from './reports.ts';

const typical = readFileSync(new URL('../../examples/typical-faults.md', import.meta.url), 'utf8');

async function sarif(words: string, files: MemoryWorld['files']): Promise<Run> {
  const { stdout } = await runInMemory(`--format sarif ${words}`, { files });
  const [run] = (JSON.parse(stdout) as Log).runs;
  if (!run) throw new Error('no run');
  return run;
}

function listed(run: Run): ReadonlyMap<string, ReportingDescriptor> {
  return new Map(run.tool.driver.rules?.map((rule) => [rule.id, rule]));
}

const id = 'section/unmarked-heading';

describe('the rules that are listed', () => {
  it('are those that are on, and each result leads to its own', async () => {
    const run = await sarif('a.md', { 'a.md': typical });
    expect([...listed(run).keys()]).toEqual(rules.map((rule) => rule.id));
    expect(run.results?.length).toBeGreaterThan(10);
    for (const { ruleId, ruleIndex = -1 } of run.results ?? []) {
      expect(run.tool.driver.rules?.[ruleIndex]?.id).toBe(ruleId);
    }
  });

  it('are not those that are off', async () => {
    const run = await sarif('a.md', { '.casewright.json': onlyRules(id), 'a.md': untidy });
    expect([...listed(run).keys()]).toContain(id);
    expect(listed(run).size).toBeLessThan(10);
    expect(run.results?.map(({ ruleIndex = -1 }) => run.tool.driver.rules?.[ruleIndex]?.id)).toEqual([id, id]);
  });

  it('have the levels that the settings give them', async () => {
    const level = async (words: string): Promise<unknown> =>
      listed(await sarif(`${words} a.md`, { 'a.md': untidy })).get('care/informed-consent')?.defaultConfiguration
        ?.level;
    expect(await level('')).toBe(await level('--rule section/order=off'));
    expect(await level('--rule care/informed-consent=error')).toBe('error');
    expect(await level('--stage draft')).toBe('note');
  });

  it('are those of all reports where each has its own settings, at the heaviest level', async () => {
    const own = (severity: string): string => `---\ncasewright:\n  rules:\n    ${id}: ${severity}\n---\n${untidy}`;
    const files = { 'a.md': own('"off"'), 'b.md': own('warning'), 'c.md': own('error') };
    const levelIn = async (words: string): Promise<unknown> =>
      listed(await sarif(words, files)).get(id)?.defaultConfiguration?.level;
    expect(await levelIn('a.md')).toBeUndefined();
    expect(await levelIn('a.md b.md')).toBe('warning');
    expect(await levelIn('a.md b.md c.md')).toBe('error');
  });

  it('have their own levels where nothing was read', () => {
    expect(sarifRules([])).toEqual(sarifRules([{ severities: {} }]));
  });
});

describe('partial fingerprints', () => {
  const prints = async (text: string): Promise<readonly unknown[]> =>
    (await sarif('a.md', { 'a.md': text })).results?.map(({ partialFingerprints }) => partialFingerprints) ?? [];

  it('stay when lines move', async () => {
    expect(await prints(`\n\n\n${typical}`)).toEqual(await prints(typical));
    expect(await prints(typical.replaceAll('\n', '\r\n'))).toEqual(await prints(typical));
  });

  it('are never the same twice in a file', async () => {
    const all = (await prints(typical)).map((each) => JSON.stringify(each));
    expect(new Set(all).size).toBe(all.length);
  });
});

/** The text in runs of five words, which no message or title shares by chance. Blanks to fill are words of the program. */
function runsOf(text: string): readonly string[] {
  const words = text.replace(/\[[^\]]{20,}\]/g, '').split(/\s+/);
  return words.slice(0, -5).map((_, i) => words.slice(i, i + 5).join(' '));
}

/** A list whose entries are cited out of order, so that the fix moves whole entries. */
const unordered = `# Barley itch: a case report

## Case

A man itched [2]. It passed [1].

## References

1. Moss TA, Fenn OA. Itching of the hands in the barley harvest of a wet year. J Farm Med. 2019;4:1-5.
2. Reed BB, Hay CD. Barley mites and the skin of those who thresh by hand. J Farm Med. 2020;5:11-9.
`;

describe('text of the report', () => {
  it.each([
    ['typical.md', typical],
    ['unordered.md', unordered],
  ])('is not in it: %s', async (name, text) => {
    const { stdout } = await runInMemory(`--format sarif --show-source ${name}`, { files: { [name]: text } });
    const written = JSON.stringify(JSON.parse(stdout).runs[0].results).replaceAll('\\n', ' ');
    expect(runsOf(text).filter((run) => written.includes(run))).toEqual([]);
    expect(stdout).not.toContain('snippet');
  });

  it('is in it where it was asked for: the words of each place, and fixes that move words', async () => {
    const files = { 'a.md': unordered };
    const fixesOf = ({ results }: Run): readonly Result[] => results?.filter(({ fixes }) => fixes) ?? [];
    const run = await sarif('--sarif-snippets a.md', files);
    for (const { locations = [], relatedLocations = [] } of run.results ?? []) {
      for (const { physicalLocation } of [...locations, ...relatedLocations]) {
        const { startLine = 0, startColumn = 0, endLine, endColumn, snippet } = physicalLocation?.region ?? {};
        if (startLine !== endLine) continue;
        const line = unordered.split('\n')[startLine - 1] ?? '';
        expect(snippet?.text).toBe(line.slice(startColumn - 1, (endColumn ?? 0) - 1));
      }
    }
    expect(fixesOf(run).length).toBeGreaterThan(fixesOf(await sarif('a.md', files)).length);
  });

  it('is not in JSON, though it was asked for in SARIF', async () => {
    const files = { 'a.md': typical };
    const { stdout } = await runInMemory('--format json --sarif-snippets a.md', { files });
    expect(stdout).toBe((await runInMemory('--format json a.md', { files })).stdout);
  });
});

describe('a fix that quotes the report', () => {
  const edit = (newText: string) => [{ span: { start: 0, end: 0 }, newText }];
  const entry = 'Moss TA, Fenn OA. Itching of the hands in the barley harvest of a wet year.';
  it.each([
    ['an entry with another number', `1. ${entry}`, true],
    ['the end of an entry', `${entry.slice(20)} J Farm`, true],
    ['a blank to fill', '\n\n[Add here: what was found, and what was looked for and not found, on examination]', false],
    ['a word', 'Itching of the hands', false],
  ])('%s', (_, newText, expected) => {
    expect(quotesReport(edit(newText), unordered)).toBe(expected);
  });
});

describe('places', () => {
  it('of a file that could not be read is told, and that the run was no success', async () => {
    const { invocations } = await sarif('gone.md a.md', { 'a.md': tidy });
    expect(invocations).toEqual([
      {
        executionSuccessful: false,
        toolExecutionNotifications: [
          {
            level: 'error',
            message: { text: 'gone.md: There is no such file or folder' },
            locations: [{ physicalLocation: { artifactLocation: { uri: 'gone.md', uriBaseId: 'SRCROOT' } } }],
          },
        ],
      },
    ]);
    expect((await sarif('a.md', { 'a.md': tidy })).invocations?.[0]?.executionSuccessful).toBe(true);
  });

  it.each([
    ['a.md', { uri: 'a.md', uriBaseId: 'SRCROOT' }],
    ['a folder/50% [x]#1?.md', { uri: 'a%20folder/50%25%20%5Bx%5D%231%3F.md', uriBaseId: 'SRCROOT' }],
    ['back\\slash.md', { uri: 'back%5Cslash.md', uriBaseId: 'SRCROOT' }],
    ['c:d.md', { uri: 'c%3Ad.md', uriBaseId: 'SRCROOT' }],
    ['é/🫀.md', { uri: '%C3%A9/%F0%9F%AB%80.md', uriBaseId: 'SRCROOT' }],
    ['half\ud83e.md', { uri: 'half%EF%BF%BD.md', uriBaseId: 'SRCROOT' }],
    ['/srv/a b.md', { uri: 'file:///srv/a%20b.md' }],
    ['C:/My Reports/a.md', { uri: 'file:///C:/My%20Reports/a.md' }],
    ['//server/share/a.md', { uri: 'file://server/share/a.md' }],
  ])('%s', (path, expected) => {
    expect(sarifArtifact(path)).toEqual(expected);
  });
});
