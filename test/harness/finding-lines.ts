import { spawnSync } from 'node:child_process';
import { resolve } from 'node:path';
import { type Diagnostic, DiagnosticSeverity, type Range } from 'vscode-languageserver';
import { root } from './built-servers.ts';

const severities = { 1: 'error', 2: 'warning', 3: 'info', 4: 'hint' } as const;

/** What an editor is told, a finding a line, in the words of the command line; without hints, which are for editors alone. */
export function linesOfDiagnostics(found: readonly Diagnostic[]): string {
  return found
    .filter(({ severity }) => severity !== DiagnosticSeverity.Hint)
    .map(lineOf)
    .join('\n');
}

function lineOf({ range, severity, code, message, relatedInformation }: Diagnostic): string {
  const related = (relatedInformation ?? []).map((one) => `${rangeOf(one.location.range)} ${one.message}`);
  const weight = severities[severity ?? DiagnosticSeverity.Error];
  return JSON.stringify([rangeOf(range), weight, code, message, related]);
}

function rangeOf({ start, end }: Range): string {
  return [start, end].map(({ line, character }) => `${line + 1}:${character + 1}`).join('-');
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
export function printedLines(settings: readonly string[], reports: readonly string[], cwd = root): readonly string[] {
  const args = [resolve(root, 'dist/cli.js'), 'lint', '--format', 'json', ...settings, ...reports];
  const { stdout, stderr } = spawnSync(process.execPath, args, { encoding: 'utf8', cwd, maxBuffer: 100_000_000 });
  if (stdout === '') throw new Error(stderr);
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
