import type { Report } from '../report/report.ts';
import type { Section } from '../report/section.ts';
import type { Edit, Fix } from '../rule/finding.ts';
import { leadBefore } from '../text/lead-before.ts';
import { lineEndingOf } from '../text/line-ending.ts';
import { trimSpan } from '../text/span.ts';

/** A suggestion that moves a whole section, with its parts, to an offset outside it. No character is lost. */
export function moveSection({ text }: Report, section: Section, to: number, title: string): Fix {
  const eol = lineEndingOf(text);
  const body = trimSpan(text, section.span);
  const before = trimSpan(text, { start: 0, end: section.span.start }).end;
  const isLast = section.span.end >= text.length;
  // At the end of the file its last line ending stays; elsewhere the blank line behind the section goes with it.
  const gap = isLast ? { start: before, end: body.end } : section.span;
  const ending = to >= text.length ? (/[\r\n]$/.test(text) ? eol : '') : eol + eol;
  const insertion = leadBefore(text.slice(0, to), eol) + text.slice(body.start, body.end) + ending;
  const edits: Edit[] = [
    { span: gap, newText: '' },
    { span: { start: to, end: to }, newText: insertion },
  ];
  return { title, safety: 'suggestion', edits: edits.sort((a, b) => a.span.start - b.span.start) };
}
