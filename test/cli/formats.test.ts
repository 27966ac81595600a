import type { Log } from 'sarif';
import { describe, expect, it } from 'vitest';
import { type FormatName, formatNames } from '../../server/src/cli/arguments.ts';
import { failed } from '../../server/src/cli/file-result.ts';
import { type FormatContext, formats } from '../../server/src/cli/format.ts';
import { lintText } from '../../server/src/cli/lint-text.ts';
import { createPaint } from '../../server/src/cli/paint.ts';
import { defaultSettings } from '../../server/src/lint/settings.ts';
import { readReport } from '../../server/src/report/report.ts';
import type { Rule } from '../../server/src/rule/define-rule.ts';

/** A rule that flags each word `foo`, with all that a finding can have. */
const fooRule: Rule = {
  id: 'style/foo',
  title: 'The word foo',
  why: 'It says nothing.',
  severity: 'error',
  fix: 'safe',
  since: '0.1.0',
  cites: ['care:1'],
  options: {},
  examples: [],
  *check(report) {
    for (const { index } of report.text.matchAll(/foo/g)) {
      yield {
        span: { start: index, end: index + 3 },
        message: '`foo|<b>` is no word, 100% <i>; expected\n`bar`',
        severity: index > 40 ? 'info' : index > 20 ? 'warning' : 'error',
        related: [{ span: { start: 0, end: 1 }, message: 'The beginning' }],
        fixes: [
          { title: 'Write bar', safety: 'safe', edits: [{ span: { start: index, end: index + 3 }, newText: 'bar' }] },
          {
            title: 'Take it away',
            safety: 'suggestion',
            edits: [{ span: { start: index, end: index + 3 }, newText: '' }],
          },
        ],
      };
    }
  },
};

const text = '\ufefffoo: 🫀 é foo\r\n\r\nA line that is longer, and then foo.\n';

const results = [
  {
    path: 'a folder/a,b:c.md',
    ...lintText(readReport(text), [fooRule], defaultSettings, { fix: false, showSource: true }),
  },
  failed('gone.md', 'There is no such file or folder'),
  { path: 'clean.md', errors: [], findings: [] },
];

const context: FormatContext = {
  paint: createPaint({ env: {} } as never, { isTerminal: false, columns: 80, write: () => undefined }, true),
  fixed: 1,
  known: 0,
  isDryRun: false,
  isQuiet: false,
  locate: (path) => path,
};

const endings: Readonly<Record<FormatName, string>> = {
  pretty: 'txt',
  compact: 'compact.txt',
  json: 'json',
  sarif: 'sarif.json',
  github: 'github.txt',
  gitlab: 'gitlab.json',
  junit: 'junit.xml',
  checkstyle: 'checkstyle.xml',
  markdown: 'markdown.md',
};

/** The list of rules in SARIF is a made file of its own. */
function withoutRules(written: string): string {
  return written.replace(/"rules": \[\n[\s\S]*?\n {10}\]/, '"rules": []');
}

describe.each(formatNames)('%s', (name) => {
  it('writes a whole run', async () => {
    const written = withoutRules(formats[name](results, context));
    await expect(written).toMatchFileSnapshot(`__snapshots__/formats/run.${endings[name]}`);
  });

  it('writes a run without results', () => {
    expect(withoutRules(formats[name]([], { ...context, fixed: 0 }))).toMatchSnapshot();
  });

  it('writes very many findings', () => {
    const [first] = results;
    const many = {
      path: 'a.md',
      errors: [],
      findings: Array(130_000).fill({ ...first?.findings[0], fixes: [], related: [] }),
    };
    expect(formats[name]([many], context).length).toBeGreaterThan(130_000);
  });
});

it('the SARIF has the shape of 2.1.0', () => {
  const log: Log = JSON.parse(formats.sarif(results, context));
  const [run] = log.runs;
  expect(log.version).toBe('2.1.0');
  expect(run?.tool.driver.rules?.length).toBeGreaterThan(0);
  expect(run?.invocations?.[0]?.executionSuccessful).toBe(false);
  for (const rule of run?.tool.driver.rules ?? []) {
    expect(rule.id).toMatch(/^[a-z]+\/[a-z0-9-]+$/);
    expect(new Set(rule.properties?.tags).size).toBe(rule.properties?.tags?.length);
  }
  for (const result of run?.results ?? []) {
    const region = result.locations?.[0]?.physicalLocation?.region;
    expect(region?.startLine).toBeGreaterThan(0);
    expect(region?.startColumn).toBeGreaterThan(0);
    for (const fix of result.fixes ?? []) {
      for (const change of fix.artifactChanges) expect(change.replacements.length).toBeGreaterThan(0);
    }
  }
  const prints = run?.results?.map(({ partialFingerprints }) => partialFingerprints?.['casewrightPlace/v1']);
  expect(new Set(prints).size).toBe(3);
});

it('columns count UTF-16 units and no byte order mark, offsets count all', () => {
  const places = results[0]?.findings.map(({ range: { start } }) => start);
  expect(places).toEqual([
    { line: 1, column: 1, offset: 1 },
    { line: 1, column: 11, offset: 11 },
    { line: 3, column: 33, offset: 50 },
  ]);
});

it('GitHub gets one line for each finding', () => {
  expect(formats.github(results, context).split('\n')).toHaveLength(5);
});
