import type { Bibliography } from '../facts/bibliography.ts';
import type { Report } from './report.ts';

/** The report with the bibliography files that belong to it; what was understood of its text is not read anew. */
export function withBibliographies(report: Report, bibliographies: readonly Bibliography[]): Report {
  if (bibliographies.length === 0) return report;
  const { text, frontMatter, title, blocks, sections, sectionAt, find } = report;
  return {
    text,
    get lines() {
      return report.lines;
    },
    get language() {
      return report.language;
    },
    frontMatter,
    title,
    blocks,
    sections,
    bibliographies,
    get words() {
      return report.words;
    },
    sectionAt,
    find,
  };
}
