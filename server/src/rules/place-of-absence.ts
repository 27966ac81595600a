import type { Role } from '../data/roles.ts';
import type { Report } from '../report/report.ts';
import { type Span, trimSpan } from '../text/span.ts';

/** Where a finding stands that something is not there: the heading of the first of these roles, the title, or the first words. */
export function placeOfAbsence(report: Report, roles: readonly Role[]): Span {
  for (const role of roles) {
    const section = report.sections.find(
      (candidate) => candidate.role === role && candidate.headingSpan.end > candidate.headingSpan.start,
    );
    if (section) return section.headingSpan;
  }
  if (report.title) return report.title.span;
  const first = report.blocks[0];
  if (!first) return { start: 0, end: 0 };
  const { lines, text } = report;
  const line = trimSpan(text, lines.lineSpan(lines.positionAt(first.start).line));
  const words = /^.{1,60}(?!\S)/u.exec(text.slice(line.start, line.end))?.[0];
  return { start: line.start, end: words ? line.start + words.trimEnd().length : line.end };
}
