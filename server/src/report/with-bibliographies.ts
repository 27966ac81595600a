import type { Bibliography } from '../facts/bibliography.ts';
import type { Report } from './report.ts';
import { withFiles } from './with-files.ts';

/** The report with the bibliography files that belong to it. */
export function withBibliographies(report: Report, bibliographies: readonly Bibliography[]): Report {
  return withFiles(report, { bibliographies });
}
