import { describe, expect, it } from 'vitest';
import { fromCached, toCached } from '../../server/src/cli/cached-result.ts';
import { lintText } from '../../server/src/cli/lint-text.ts';
import { createWordPlaces } from '../../server/src/cli/word-places.ts';
import { defaultSettings } from '../../server/src/lint/settings.ts';
import { readReport } from '../../server/src/report/report.ts';
import { rules as allRules } from '../../server/src/rules/index.ts';
import { type MemoryWorld, runInMemory } from '../harness/memory-host.ts';
import { onlyRules } from '../harness/only-rules.ts';

/** Only unfilled blanks and unmarked headings are told, and the blanks with the weight that their rule has by itself. */
const { 'section/placeholder': _, ...rules } = JSON.parse(onlyRules('section/unmarked-heading')).rules;

const drug = '# Barley itch: a case report\n\n## Case\n\nShe was treated with [Name the drug] for [DURATION].\n';
const world = (files: MemoryWorld['files']): MemoryWorld => ({
  files: { '.casewright.json': JSON.stringify({ rules }), ...files },
});
const summaryOf = async (words: string, files: MemoryWorld['files'] = { 'a.md': drug }): Promise<string | undefined> =>
  (await runInMemory(words, world(files))).stdout.split('\n').find((line) => / in \d+ files?\.$/.test(line));

describe('blanks of a draft, at which it only hints,', () => {
  it.each([
    ['--stage draft a.md', { 'a.md': drug }, 'No findings; 2 blanks to fill in 1 file.'],
    [
      '--stage draft a.md b.md',
      { 'a.md': drug, 'b.md': drug.replace('[DURATION]', 'a week') },
      'No findings; 3 blanks to fill in 2 files.',
    ],
    [
      '--stage draft a.md',
      { 'a.md': drug.replace('[Name the drug] for [DURATION]', '[Name the drug]') },
      'No findings; 1 blank to fill in 1 file.',
    ],
    [
      '--stage draft a.md',
      { 'a.md': `${drug}\nDiscussion\n\nIt is rare.\n` },
      '1 finding (0 errors, 0 warnings, 1 info); 2 blanks to fill in 1 file.',
    ],
    ['--stage draft a.md', { 'a.md': drug.replace(/\[.*\]/, 'zinc') }, 'No findings in 1 file.'],
  ])('are counted: %s', async (words, files, expected) => {
    expect(await summaryOf(words, files)).toBe(expected);
  });

  it('are findings where the report is handed in, and where settings say so', async () => {
    const two = '2 findings (2 errors, 0 warnings, 0 info) in 1 file.';
    expect(await summaryOf('a.md')).toBe(two);
    expect(await summaryOf('--stage draft --rule section/placeholder=info a.md')).toContain('2 info) in 1 file.');
  });

  it('are no errors and no warnings', async () => {
    expect(await summaryOf('--stage draft --quiet a.md')).toBe('No errors and no warnings in 1 file.');
    expect((await runInMemory('--stage draft --fail-on info a.md', world({ 'a.md': drug }))).status).toBe(0);
  });

  it('are known from the cache', () => {
    const linted = lintText(
      readReport(drug),
      allRules,
      { ...defaultSettings, stage: 'draft' },
      { fix: false, showSource: false },
    );
    const { text, fixed, declared, ...found } = linted;
    const whole = {
      result: { path: 'a.md', ...found },
      bibliographies: [],
      text,
      fixed,
      declared,
      words: 9,
      milliseconds: 0,
    };
    const places = createWordPlaces(drug);
    const kept = JSON.parse(JSON.stringify(toCached(whole, places)));
    expect([found.blanks, fromCached(kept, 'a.md', places).result.blanks]).toEqual([2, 2]);
  });

  it('are told neither to programs nor to a baseline', async () => {
    const { stdout } = await runInMemory('--stage draft --format json a.md', world({ 'a.md': drug }));
    expect(JSON.parse(stdout)).toEqual({
      schemaVersion: 1,
      files: [{ path: 'a.md', error: null, findings: [] }],
      summary: { files: 1, error: 0, warning: 0, info: 0 },
    });
  });

  it('are counted after mending', async () => {
    const { stdout } = await runInMemory(
      '--stage draft --fix a.md',
      world({ 'a.md': `${drug}\nDiscussion\n\nIt is rare.\n` }),
    );
    expect(stdout).toBe('No findings; 2 blanks to fill in 1 file.\n1 finding was mended.\n');
  });
});
