import type { FileResult } from '../file-result.ts';
import { printable } from '../printable.ts';

/** One line for each finding: `path:line:column: severity: message [rule]`, as compilers write it. */
export function writeCompact(results: readonly FileResult[]): string {
  const lines = results.flatMap(({ path, errors, findings }) => [
    ...errors.map(({ message, range }) => {
      const { line, column } = range?.start ?? { line: 1, column: 1 };
      return `${path}:${line}:${column}: error: ${message}`;
    }),
    ...findings.map(({ range: { start }, severity, message, ruleId }) => {
      return `${path}:${start.line}:${start.column}: ${severity}: ${message} [${ruleId}]`;
    }),
  ]);
  return lines.map((line) => `${printable(line)}\n`).join('');
}
