import type { Settings } from '../lint/settings.ts';
import type { Report } from '../report/report.ts';
import type { Span } from '../text/span.ts';
import { type Range, toRange } from './range.ts';

/** What was understood of a report, with all fields of the contract. */
export function inspect(report: Report, path: string, settings: Settings): object {
  void settings;
  const at = (span: Span): Range => toRange(report.lines, span);
  return {
    schemaVersion: 1,
    path,
    language: report.language,
    words: report.words,
    title: report.title ? { text: report.title.text, range: at(report.title.span) } : null,
    sections: report.sections.map(({ role, heading, level, marked, span }) => ({
      role,
      heading,
      level,
      marked,
      range: at(span),
    })),
  };
}
