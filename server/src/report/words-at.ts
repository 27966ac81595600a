import { readable } from '../text/readable.ts';
import type { Span } from '../text/span.ts';
import { frontMatterAbstract } from './front-matter-abstract.ts';
import type { Report } from './report.ts';

/**
 * The words of a place as a person reads them, on one line: no markup, no comments, no targets of links, no control characters. A place that
 * goes on into the next block ends with its own.
 */
export function wordsAt(report: Report, { start, end }: Span): string {
  const placed = [...frontMatterAbstract(report), ...report.blocks].find(
    (candidate) => candidate.start <= start && start < candidate.end,
  );
  if (!placed) return unquoted(onOneLine(report.text.slice(start, end)));
  const { source, prose } = placed.block;
  const [from, to] = [start - placed.start, end - placed.start];
  return onOneLine(readable(source.slice(from, to), prose.slice(from, to)));
}

/** What stands in the front matter may have the quotation marks of YAML. */
function unquoted(words: string): string {
  return words.replace(/^"(.*)"$|^'(.*)'$/, '$1$2');
}

function onOneLine(words: string): string {
  return words.replace(/[\s\u0000-\u001f\u007f-\u009f]+/g, ' ').trim();
}
