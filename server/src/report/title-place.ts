import type { Span } from '../text/span.ts';
import type { Report } from './report.ts';

/** The place in the report of a piece of the title's text; the whole title where it is written otherwise, as in quoted YAML. */
export function placeInTitle({ title, text }: Report, { start, end }: Span): Span {
  if (!title) return { start: 0, end: 0 };
  const offset = text.slice(title.span.start, title.span.end).indexOf(title.text);
  if (offset < 0) return title.span;
  const at = title.span.start + offset;
  return { start: at + start, end: at + end };
}
