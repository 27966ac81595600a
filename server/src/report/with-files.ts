import type { Report } from './report.ts';

/** What the door has read beside a report. */
export type ReportFiles = Partial<Pick<Report, 'bibliographies' | 'images'>>;

/** The report with the files that belong to it; what was understood of its text is not read anew. */
export function withFiles(report: Report, { bibliographies = [], images = [] }: ReportFiles): Report {
  if (bibliographies.length === 0 && images.length === 0) return report;
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
    bibliographies: bibliographies.length > 0 ? bibliographies : report.bibliographies,
    images: images.length > 0 ? images : report.images,
    get words() {
      return report.words;
    },
    sectionAt,
    find,
  };
}
