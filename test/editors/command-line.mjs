import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';

/** The built command line. */
export const cli = fileURLToPath(new URL('../../dist/cli.js', import.meta.url));

/** What `casewright lint` finds in a file at the stage that editors begin with, in the order of the text. */
export function lint(file) {
  const { stdout, stderr } = spawnSync(process.execPath, [cli, 'lint', '--format', 'json', '--stage', 'draft', file], {
    encoding: 'utf8',
  });
  if (!stdout) throw new Error(`casewright lint printed nothing: ${stderr}`);
  const [{ findings, error }] = JSON.parse(stdout).files;
  if (error) throw new Error(error);
  return findings.map(({ ruleId, severity, message, range: { start, end } }) => ({
    ...{ line: start.line, column: start.column, endLine: end.line, endColumn: end.column },
    ...{ code: ruleId, severity, message },
  }));
}

/** Sorted by place and rule, so that lists of different origin can be compared. */
export function inOrder(findings) {
  const key = ({ line, column, endLine, endColumn, code }) =>
    [line, column, endLine, endColumn].map((number) => String(number).padStart(6, '0')).join() + code;
  return [...findings].sort((a, b) => (key(a) < key(b) ? -1 : 1));
}
