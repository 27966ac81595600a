import { filesVerdict } from '../lint/files-verdict.ts';
import { declaredType } from '../report/declared-type.ts';
import { isCaseReport } from '../report/is-case-report.ts';
import type { Report } from '../report/report.ts';

/** Is a document read as a case report, and why? */
export interface Verdict {
  readonly isCaseReport: boolean;
  readonly why: readonly string[];
}

/**
 * Front matter decides, then the file patterns of the settings, then how the document reads. `path` is relative to the
 * folder that the patterns count from; undefined where the document lies outside it.
 */
export function readVerdict(report: Report, files: readonly string[], path: string | undefined): Verdict {
  const type = declaredType(report);
  if (type !== undefined) {
    const isReport = type === 'case-report';
    return {
      isCaseReport: isReport,
      why: [isReport ? 'Its front matter says `type: case-report`.' : 'Its front matter gives another `type`.'],
    };
  }
  const said = path === undefined ? 'unsaid' : filesVerdict(files, path);
  if (said !== 'unsaid') {
    const isReport = said === 'in';
    const how = isReport ? 'takes it in' : 'leaves it out';
    return { isCaseReport: isReport, why: [`The setting \`files\` ${how}.`] };
  }
  const { verdict, why } = isCaseReport(report);
  return { isCaseReport: verdict, why };
}
