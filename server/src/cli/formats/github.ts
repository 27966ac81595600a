import type { Severity } from '../../rule/severity.ts';
import type { FileResult } from '../file-result.ts';
import type { Range } from '../range.ts';

/** The workflow commands from which GitHub Actions makes annotations. */
export function writeGithub(results: readonly FileResult[]): string {
  const lines = results.flatMap(({ path, errors, findings }) => [
    ...errors.map(({ message, range }) => command('error', path, range, 'casewright', message)),
    ...findings.map(({ severity, range, ruleId, message }) => command(levelOf(severity), path, range, ruleId, message)),
  ]);
  return lines.map((line) => `${line}\n`).join('');
}

function levelOf(severity: Severity): string {
  return severity === 'error' || severity === 'warning' ? severity : 'notice';
}

function command(level: string, path: string, range: Range | null, title: string, message: string): string {
  const properties: Record<string, string | number> = { file: path };
  if (range) {
    properties.line = range.start.line;
    properties.endLine = range.end.line;
    // Columns are only allowed within one line.
    if (range.start.line === range.end.line) {
      properties.col = range.start.column;
      properties.endColumn = range.end.column;
    }
  }
  properties.title = title;
  const list = Object.entries(properties).map(([name, value]) => `${name}=${escapeProperty(String(value))}`);
  return `::${level} ${list.join(',')}::${escapeData(message)}`;
}

function escapeData(text: string): string {
  return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}

function escapeProperty(text: string): string {
  return escapeData(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
}
