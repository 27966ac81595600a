import type { CompletionItem, CompletionList } from 'vscode-languageserver';
import { entryAt } from '../report/citation-uses.ts';
import type { Report } from '../report/report.ts';
import { isWithin } from '../report/section.ts';
import type { Encoding } from '../text/lines.ts';
import type { Span } from '../text/span.ts';
import { abbreviationItems } from './abbreviation-completion.ts';
import { analyteItems } from './analyte-completion.ts';
import { toCompletion as toCitationCompletion } from './citation-completion.ts';
import type { ItemAt } from './completion-item.ts';
import { toRange } from './documents.ts';
import { unitItems } from './unit-completion.ts';

/**
 * What may be typed at an offset: a citation or a journal; else a unit behind a laboratory value, an analyte in its table,
 * an abbreviation of this report.
 */
export function toCompletion(report: Report, offset: number, encoding: Encoding): CompletionList {
  const cited = toCitationCompletion(report, offset, encoding);
  if (cited.items.length > 0 || !isInText(report, offset)) return cited;
  for (const offer of [unitItems, analyteItems, abbreviationItems]) {
    const items = offer(report, offset);
    if (items.length > 0) return { ...cited, items: items.map(toItem) };
  }
  return cited;

  function toItem({ span, newText, ...item }: ItemAt): CompletionItem {
    return { ...item, textEdit: { range: toRange(report.lines, span, encoding), newText } };
  }
}

/** Not in code, the front matter and the reference list. */
function isInText(report: Report, offset: number): boolean {
  const isIn = ({ start, end }: Span): boolean => start < offset && offset < end;
  if (offset < (report.frontMatter?.span.end ?? 0)) return false;
  if (report.blocks.some((placed) => placed.block.kind === 'code' && isIn(placed))) return false;
  return !entryAt(report, offset) && !isWithin(report.sectionAt(offset), 'references');
}
