import { type Severity, severities } from '../../rule/severity.ts';
import type { FileResult } from '../file-result.ts';
import type { FormatContext } from '../format.ts';
import type { Range } from '../range.ts';

/**
 * The workflow commands from which GitHub Actions makes annotations. It shows the first ten of each kind in a step, so
 * what could not be read comes first and then the heaviest findings, whatever file they are in.
 */
export function writeGithub(results: readonly FileResult[], { locate }: FormatContext): string {
  const unread = results.flatMap(({ path, errors }) =>
    errors.map(({ message, range }) => command('error', locate(path), range, 'casewright', message)),
  );
  const found = severities.flatMap((each) =>
    results.flatMap(({ path, findings }) =>
      findings
        .filter(({ severity }) => severity === each)
        .map(({ range, ruleId, message }) => command(levelOf(each), locate(path), range, ruleId, message)),
    ),
  );
  return [...unread, ...found].map((line) => `${line}\n`).join('');
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
