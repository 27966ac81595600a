import type { TextEdit } from 'vscode-languageserver';
import { references } from '../report/references.ts';
import { reformatEntries } from '../report/reformat.ts';
import { knownStyle } from '../report/wanted-style.ts';
import type { Encoding } from '../text/lines.ts';
import type { Span } from '../text/span.ts';
import type { Analysis } from './analysis.ts';
import { toRange } from './documents.ts';

/**
 * The entries of the reference list within a span, written in the style of the journal or of the list. What cannot be
 * written so without losing something stays, and so does everything else in the document. A list in a form that is not
 * known stays as it is: an editor may format at each save, without being asked.
 */
export function toFormatting({ report, result }: Analysis, within: Span, encoding: Encoding): TextEdit[] {
  const entries = references(report).filter(({ span }) => span.start < within.end && within.start < span.end);
  const style = knownStyle(report, result.settings.profile);
  if (!style) return [];
  return reformatEntries(report, entries, style).edits.map(({ span, newText }) => ({
    range: toRange(report.lines, span, encoding),
    newText,
  }));
}
