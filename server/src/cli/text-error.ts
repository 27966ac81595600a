import type { Report } from '../report/report.ts';
import type { FileError } from './file-result.ts';

/** Nothing to read: that is told as such, and not as a report in which all is missing. */
export function textErrorOf(report: Report): FileError | undefined {
  if (report.text.trim() === '') return { message: 'The file is empty; there is no report to read', range: null };
  if (report.blocks.length > 0) return undefined;
  return { message: 'The file holds front matter and no text; write the report below it', range: null };
}
