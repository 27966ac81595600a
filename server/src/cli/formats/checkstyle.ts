import type { Severity } from '../../rule/severity.ts';
import type { FileError, FileResult, ShownFinding } from '../file-result.ts';
import type { FormatContext } from '../format.ts';
import { openTag, xmlHead } from './xml.ts';

/**
 * The XML of Checkstyle, which Jenkins and many viewers read. A `source` reads `casewright.group.name`, because they
 * take what stands before the last dot for the group. A file without findings is listed too: it was looked through.
 */
export function writeCheckstyle(results: readonly FileResult[], { locate }: FormatContext): string {
  const parts = [`${xmlHead}<checkstyle version="4.3">\n`];
  for (const { path, errors, findings } of results) {
    parts.push(`  ${openTag('file', { name: locate(path) })}>\n`);
    for (const error of errors) parts.push(unread(error));
    for (const finding of findings) parts.push(line(finding));
    parts.push('  </file>\n');
  }
  parts.push('</checkstyle>\n');
  return parts.join('');
}

function line({ range: { start }, severity, message, ruleId }: ShownFinding): string {
  return element(start.line, start.column, levelOf(severity), message, `casewright.${ruleId.replace('/', '.')}`);
}

function unread({ message, range }: FileError): string {
  return element(range?.start.line ?? 1, range?.start.column, 'error', message, 'casewright.unread');
}

function element(line: number, column: number | undefined, severity: string, message: string, source: string): string {
  return `    ${openTag('error', { line, column, severity, message, source })}/>\n`;
}

function levelOf(severity: Severity): 'error' | 'warning' | 'info' {
  return severity === 'hint' ? 'info' : severity;
}
