import type { FileError, FileResult, ShownFinding } from '../file-result.ts';
import type { FormatContext } from '../format.ts';
import { escapeXml, openTag, xmlHead } from './xml.ts';

/**
 * The XML of JUnit, which nearly every build server reads: a suite for each file, with a failed test for each finding,
 * one in error where the file could not be read, and one that passes where nothing was found.
 */
export function writeJunit(results: readonly FileResult[], { locate }: FormatContext): string {
  const total = (count: (result: FileResult) => number): number => results.reduce((sum, each) => sum + count(each), 0);
  const counts = {
    tests: total(countTests),
    failures: total(({ findings }) => findings.length),
    errors: total(({ errors }) => errors.length),
  };
  const parts = [`${xmlHead}${openTag('testsuites', { name: 'casewright', ...counts })}>\n`];
  for (const result of results) addSuite(parts, result, locate(result.path));
  parts.push('</testsuites>\n');
  return parts.join('');
}

function countTests({ errors, findings }: FileResult): number {
  return Math.max(errors.length + findings.length, 1);
}

function addSuite(parts: string[], result: FileResult, path: string): void {
  const { errors, findings } = result;
  const counts = { tests: countTests(result), failures: findings.length, errors: errors.length };
  parts.push(`  ${openTag('testsuite', { name: path, ...counts })}>\n`);
  const nameOf = createNames();
  for (const error of errors) parts.push(unread(path, nameOf('unread'), error));
  for (const finding of findings) parts.push(failure(path, nameOf(finding.ruleId), finding));
  if (errors.length + findings.length === 0) parts.push(`    ${testcase(path, 'no findings', undefined)}/>\n`);
  parts.push('  </testsuite>\n');
}

/**
 * Names each test of a file: the rule, and from its second finding on a number. A server knows a test again by its name
 * and takes two of one name for one, so a name is unique and stays when lines move.
 */
function createNames(): (id: string) => string {
  const seen = new Map<string, number>();
  return (id) => {
    const number = (seen.get(id) ?? 0) + 1;
    seen.set(id, number);
    return number === 1 ? id : `${id} #${number}`;
  };
}

function failure(path: string, name: string, { range: { start }, severity, message }: ShownFinding): string {
  const told = `${path}:${start.line}:${start.column}: ${severity}: ${message}`;
  return failed(testcase(path, name, start.line), 'failure', severity, message, told);
}

function unread(path: string, name: string, { message, range }: FileError): string {
  const place = range ? `${path}:${range.start.line}:${range.start.column}` : path;
  return failed(testcase(path, name, range?.start.line), 'error', 'unread', message, `${place}: ${message}`);
}

/** A test without its end; `file` and `line` are what GitLab and others make links of. */
function testcase(path: string, name: string, line: number | undefined): string {
  return openTag('testcase', { name, classname: path, file: path, line });
}

function failed(test: string, tag: 'failure' | 'error', type: string, message: string, told: string): string {
  return `    ${test}>\n      ${openTag(tag, { type, message })}>${escapeXml(told)}</${tag}>\n    </testcase>\n`;
}
