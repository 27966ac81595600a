import { filesVerdict } from '../lint/files-verdict.ts';
import { declaredType } from '../report/declared-type.ts';
import { isCaseReport } from '../report/is-case-report.ts';
import type { Report } from '../report/report.ts';
import type { Configuration } from './configuration.ts';
import { relativeTo } from './paths.ts';

/**
 * Is a file that was found in a folder a case report? Its front matter decides, then the file patterns of the
 * configuration, then how it reads.
 */
export function isSelected(
  report: Report,
  path: string,
  configuration: Pick<Configuration, 'settings' | 'folder'>,
): boolean {
  const type = declaredType(report);
  if (type !== undefined) return type === 'case-report';
  const verdict = filesVerdict(configuration.settings.files, relativeTo(configuration.folder, path));
  return verdict === 'unsaid' ? isCaseReport(report).verdict : verdict === 'in';
}
