import { allMatches } from '../text/all-matches.ts';
import { perReport, type Report } from './report.ts';

/** Figures, tables, sections and equations are referred to by keys too (pandoc-crossref, Quarto). */
export function isCrossReference(target: string): boolean {
  return /^(?:fig|tbl|tab|sec|eq|lst|thm|lem|cor|prp|cnj|def|exm|exr|sol|rem|alg|nte|tip|wrn|imp|cau|suppfig|supptbl)[-:]/i.test(
    target,
  );
}

/** The labels of Pandoc's numbered examples, `(@good) ...` at the beginning of a line. */
export const exampleLabels = perReport((report: Report): ReadonlySet<string> => {
  if (!report.text.includes('(@')) return new Set();
  return new Set(
    allMatches(report.text, /^[ \t]{0,9}\(@([\p{L}\p{N}_-]{1,80})\)[ \t]/gmu).map((match) => match[1] ?? ''),
  );
});
