import type { ReportCitation } from './citations.ts';
import type { Report } from './report.ts';

/** A form in which numbers cite. */
export type NumericStyle = 'numeric-bracket' | 'numeric-paren' | 'superscript';

/**
 * A marker of another form than the others, where only a citation can stand: `(4)` at the end of a sentence among
 * `[1]`. It counts where nothing else leads to its entries.
 */
export function isStray(
  report: Report,
  citation: ReportCitation,
  numeric: NumericStyle,
  all: readonly ReportCitation[],
): boolean {
  const { style, unresolved, span, found } = citation;
  if (style === numeric || (style !== 'numeric-paren' && style !== 'superscript')) return false;
  if (unresolved.length > 0 || found.fact.doubtful) return false;
  const { kind } = found.placed.block;
  if (kind !== 'paragraph' && kind !== 'list') return false;
  const isAtEnd = /^(?:[.,;:](?!\d)|\s*$)/.test(report.text.slice(span.end, span.end + 20));
  if (style === 'superscript') return /[\p{Ll}.,;:)]\s?$/u.test(report.text.slice(span.start - 2, span.start));
  return isAtEnd && !isOneOfCounts(report, citation, all);
}

/** "on the arms (2), legs (4) and face (1)": several numbers in round brackets in one sentence rather count. */
function isOneOfCounts({ text }: Report, stray: ReportCitation, all: readonly ReportCitation[]): boolean {
  return all.some(({ style, span, found }) => {
    if (style !== 'numeric-paren' || span.start === stray.span.start || found.placed !== stray.found.placed)
      return false;
    const [from, to] = span.start < stray.span.start ? [span.end, stray.span.start] : [stray.span.end, span.start];
    if (to - from > longestSentence) return false;
    const between = text.slice(from, to);
    return !/[.!?;]\s/.test(between) && /\p{L}/u.test(between);
  });
}

/** So far apart, two numbers are hardly of one sentence. */
const longestSentence = 400;
