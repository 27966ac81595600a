import type { Report } from '../report/report.ts';
import type { Span } from '../text/span.ts';

/**
 * The first word of a sentence, or the first two where that is one letter. What is missing behind a sentence is told there and
 * not on all of it: else in a short draft many absences lie over its values, and hide what an editor says of those.
 */
export function firstWords({ text }: Report, { start, end }: Span): Span {
  const sentence = text.slice(start, Math.min(end, start + 120));
  const words = /^(?:\S{2,40}|\S\s{1,9}\S{1,40})(?!\S)/u.exec(sentence);
  return words ? { start, end: start + words[0].length } : { start, end };
}
