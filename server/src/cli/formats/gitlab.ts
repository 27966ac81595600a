import type { Severity } from '../../rule/severity.ts';
import { fingerprint } from '../../text/fingerprint.ts';
import type { FileError, FileResult, ShownFinding } from '../file-result.ts';
import type { FormatContext } from '../format.ts';
import type { Range } from '../range.ts';

/** A row of the report, as GitLab reads it (https://docs.gitlab.com/ci/testing/code_quality/). */
interface Issue {
  readonly type: 'issue';
  readonly description: string;
  readonly check_name: string;
  /** By this GitLab knows an issue again in another run; it stays when lines move, and no two in a run are the same. */
  readonly fingerprint: string;
  readonly severity: GitlabSeverity;
  readonly location: {
    readonly path: string;
    readonly lines: { readonly begin: number; readonly end: number };
    readonly positions?: { readonly begin: GitlabPlace; readonly end: GitlabPlace };
  };
}

type GitlabSeverity = 'info' | 'minor' | 'major' | 'critical' | 'blocker';

interface GitlabPlace {
  readonly line: number;
  readonly column: number;
}

/** The Code Quality report of GitLab. A file that could not be read is a blocker: nothing else is known of it. */
export function writeGitlab(results: readonly FileResult[], { locate }: FormatContext): string {
  const issues = results.flatMap(({ path, errors, findings }) => {
    const located = locate(path);
    return [
      ...errors.map((error, i) => unread(located, error, i)),
      ...findings.map((finding) => toIssue(located, finding)),
    ];
  });
  return `${JSON.stringify(issues, null, 2)}\n`;
}

function toIssue(path: string, { message, ruleId, stablePlace, severity, range }: ShownFinding): Issue {
  return {
    type: 'issue',
    description: message,
    check_name: ruleId,
    fingerprint: fingerprint(`${path}\n${ruleId}\n${stablePlace}`),
    severity: severityOf[severity],
    location: location(path, range),
  };
}

function unread(path: string, { message, range }: FileError, number: number): Issue {
  return {
    type: 'issue',
    description: message,
    check_name: 'unread',
    fingerprint: fingerprint(`${path}\nunread\n${number}`),
    severity: 'blocker',
    location: location(path, range),
  };
}

const severityOf: Readonly<Record<Severity, GitlabSeverity>> = {
  error: 'critical',
  warning: 'major',
  info: 'minor',
  hint: 'info',
};

/** `lines` is what GitLab asks for, `positions` what viewers of Code Climate read beside it. */
function location(path: string, range: Range | null): Issue['location'] {
  if (!range) return { path, lines: { begin: 1, end: 1 } };
  const { start, end } = range;
  return {
    path,
    lines: { begin: start.line, end: end.line },
    positions: {
      begin: { line: start.line, column: start.column },
      end: { line: end.line, column: end.column },
    },
  };
}
