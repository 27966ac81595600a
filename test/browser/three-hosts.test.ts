import { type ChildProcess, spawnSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, expect, it } from 'vitest';
import { type Diagnostic, DiagnosticSeverity, type Range } from 'vscode-languageserver';
import { root, startNode, startWorker } from '../harness/built-servers.ts';
import type { LanguageClient } from '../harness/language-client.ts';

/** At the same stage and settings, the command line, the server in Node and the server in a worker say the same. */
const reports = [
  'examples/typical-faults.md',
  'examples/good-report.md',
  'test/reports/bold-headings.md',
  'test/reports/crlf-bom-emoji.md',
  'test/reports/spanish-headings.md',
  'test/reports/two-patients.md',
  'test/reports/untidy-twin.md',
];

/** The pictures that the reports link, for the worker, which reads them through its client. */
const media = resolve(root, 'examples/media');
const pictures = new Map(
  readdirSync(media).map((name) => [
    pathToFileURL(resolve(media, name)).href,
    readFileSync(resolve(media, name), 'latin1'),
  ]),
);

const children: ChildProcess[] = [];

afterAll(() => {
  for (const child of children) child.kill();
});

const severities = { 1: 'error', 2: 'warning', 3: 'info', 4: 'hint' } as const;

function rangeOf({ start, end }: Range): string {
  return [start, end].map(({ line, character }) => `${line + 1}:${character + 1}`).join('-');
}

/** A finding as one line, in the words of the command line. */
function lineOf({ range, severity, code, message, relatedInformation }: Diagnostic): string {
  const related = (relatedInformation ?? []).map((one) => `${rangeOf(one.location.range)} ${one.message}`);
  const weight = severities[severity ?? DiagnosticSeverity.Error];
  return JSON.stringify([rangeOf(range), weight, code, message, related]);
}

async function linesOf(client: LanguageClient, path: string): Promise<string> {
  const uri = pathToFileURL(path).href;
  await client.open(uri, readFileSync(path, 'utf8'));
  await client.pull(uri); // pictures and bibliographies are read in the background
  await new Promise((done) => setTimeout(done, 300));
  const found = await client.pull(uri);
  await client.close(uri);
  const shown = found.filter(({ severity }) => severity !== DiagnosticSeverity.Hint); // hints are for editors alone
  return shown.map(lineOf).join('\n');
}

interface PrintedRange {
  readonly start: { readonly line: number; readonly column: number };
  readonly end: { readonly line: number; readonly column: number };
}

interface PrintedFinding {
  readonly ruleId: string;
  readonly severity: string;
  readonly message: string;
  readonly range: PrintedRange;
  readonly related: readonly { readonly message: string; readonly range: PrintedRange }[];
}

/** What the built command line prints of each report as JSON, in the same lines. */
function printedLines(settings: readonly string[]): readonly string[] {
  const args = [resolve(root, 'dist/cli.js'), 'lint', '--format', 'json', ...settings, ...reports];
  const { stdout } = spawnSync(process.execPath, args, { encoding: 'utf8', cwd: root });
  const { files } = JSON.parse(stdout) as {
    readonly files: readonly { readonly findings: readonly PrintedFinding[] }[];
  };
  return files.map(({ findings }) => findings.map(printedLine).join('\n'));
}

function printedLine({ range, severity, ruleId, message, related }: PrintedFinding): string {
  const places = related.map((one) => `${printedRange(one.range)} ${one.message}`);
  return JSON.stringify([printedRange(range), severity, ruleId, message, places]);
}

function printedRange({ start, end }: PrintedRange): string {
  return [start, end].map(({ line, column }) => `${line}:${column}`).join('-');
}

it.each([{ stage: 'draft' }, { stage: 'submission' }, { stage: 'submission', profile: 'jmcr' }])(
  'finds the same on three hosts with %o',
  async (settings) => {
    const options = { initializationOptions: { readFile: true }, files: pictures, settings: () => settings };
    const worker = await startWorker(options);
    const { client: node, process } = await startNode(options);
    children.push(process);
    const flags = Object.entries(settings).flatMap(([key, value]) => [`--${key}`, value]);
    const printed = printedLines(flags);
    expect(printed[0]?.split('\n').length).toBeGreaterThan(15);
    for (const [index, report] of reports.entries()) {
      const path = resolve(root, report);
      expect(await linesOf(node, path), `${report} in Node`).toBe(printed[index]);
      expect(await linesOf(worker, path), `${report} in a worker`).toBe(printed[index]);
    }
  },
  120_000,
);
