import { existsSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { expect, it } from 'vitest';
import { parse } from 'yaml';
import { ciWorkflow } from '../../client/src/ci-workflow.ts';
import { lint } from '../../server/src/lint/lint.ts';
import { defaultSettings } from '../../server/src/lint/settings.ts';
import { readReport } from '../../server/src/report/report.ts';
import { rules } from '../../server/src/rules/index.ts';
import { runInMemory } from '../harness/memory-host.ts';
import { untidy } from '../harness/untidy-report.ts';

const root = resolve(import.meta.dirname, '../..');
const read = (path: string): string => readFileSync(resolve(root, path), 'utf8');

interface Step {
  readonly id: string;
  readonly description: string;
  readonly media: { readonly markdown: string };
  readonly completionEvents: readonly string[];
}

const { contributes } = JSON.parse(read('package.json'));
const steps: readonly Step[] = contributes.walkthroughs[0].steps;
const known: ReadonlySet<string> = new Set([
  ...contributes.commands.map(({ command }: { command: string }) => command),
  ...contributes.views.casewright.map(({ id }: { id: string }) => `${id}.focus`),
]);
const ofEditor = /^(?:workbench\.actions\.view\.problems|editor\.action\.(?:quickFix|codeAction))$/;

it.each(steps)(
  'the step "$id" shows a page, and leads to commands that there are',
  ({ description, media, completionEvents }) => {
    expect(existsSync(resolve(root, media.markdown))).toBe(true);
    expect(read(media.markdown).length).toBeLessThan(1200);
    const linked = [...description.matchAll(/\(command:(?:toSide:)?([^)]+)\)/g)].map(([, command]) => command ?? '');
    const awaited = completionEvents.flatMap((event) => /^onCommand:(.+)$/.exec(event)?.[1] ?? []);
    for (const command of [...linked, ...awaited])
      expect(known.has(command) || ofEditor.test(command), command).toBe(true);
    expect(completionEvents.length).toBeGreaterThan(0);
  },
);

it('the example has the faults that the walkthrough names, and no others', () => {
  const text = read('media/walkthrough/example.md');
  const { findings } = lint(readReport(text), rules, { ...defaultSettings, stage: 'draft' });
  expect(findings.map(({ ruleId, span }) => [ruleId, text.slice(span.start, span.end).slice(0, 30)])).toEqual([
    ['lab/unit-missing', '3'],
    ['dose/unit-spacing', '10mg'],
    ['care/adverse-events', '### Follow-up and outcomes'],
    ['reference/uncited', 'Moss TA. Dermatitis at harvest'],
  ]);
  const page = read('media/walkthrough/mend.md');
  for (const words of ['10mg', 'C-reactive protein was 3']) {
    expect(page).toContain(words);
    expect(text).toContain(words);
  }
});

it('the example has no findings when what the walkthrough says is done', () => {
  const mended = read('media/walkthrough/example.md')
    .replace('10mg', '10 mg')
    .replace('C-reactive protein was 3.', 'C-reactive protein was 3 mg/L.')
    .replace(/^3\. .+\n/m, '')
    .replace('tolerated it well.', 'tolerated it well; there were no side effects.');
  expect(lint(readReport(mended), rules, defaultSettings).findings).toEqual([]);
});

it('the workflow is one that GitHub can read, and its command one that the program knows', async () => {
  const text = ciWorkflow('1.2.3', ['Checks the reports.', 'Save it.']);
  expect(text.startsWith('# Checks the reports.\n# Save it.\n\nname: ')).toBe(true);
  const { jobs, on } = parse(text);
  expect(on).toEqual(['push', 'pull_request']);
  const command = jobs.casewright.steps.at(-1).run;
  const args = /^npx --yes \.\/tools\/casewright-1\.2\.3\.tgz (.+)$/.exec(command)?.[1] ?? '';
  const { status, stderr, stdout } = await runInMemory(args, { files: { 'a.md': untidy } });
  expect({ status, stderr }).toEqual({ status: 1, stderr: '' });
  expect(stdout).toContain('::warning file=a.md');
});
