import type { InlayHint } from 'vscode-languageserver';
import { isNumeric } from '../report/citation-clusters.ts';
import { citationUses } from '../report/citation-uses.ts';
import type { ReportCitation } from '../report/citations.ts';
import type { ListedReference } from '../report/references.ts';
import type { Report } from '../report/report.ts';
import type { Encoding } from '../text/lines.ts';
import type { Span } from '../text/span.ts';
import { conversionHints } from './conversion-hints.ts';
import { toRange } from './documents.ts';
import type { EditorOptions } from './editor-options.ts';

/** More names than this make a sentence unreadable. */
const most = 3;

/** The hints that the author has turned on, within a span. */
export function toInlayHints(report: Report, within: Span, wanted: EditorOptions, encoding: Encoding): InlayHint[] {
  return [
    ...(wanted.citationHints ? citationHints(report, within, encoding) : []),
    ...(wanted.conversionHints ? conversionHints(report, within, encoding) : []),
  ];
}

/** Behind each citation by number, who is cited: "Moss 2011". */
function citationHints(report: Report, within: Span, encoding: Encoding): InlayHint[] {
  const named = new Map<ReportCitation, ListedReference[]>();
  for (const { citation, entry } of citationUses(report)) {
    if (!entry || !isNumeric(citation) || citation.span.end < within.start || citation.span.start > within.end)
      continue;
    named.set(citation, [...(named.get(citation) ?? []), entry]);
  }
  return [...named].map(([{ span }, entries]) => ({
    position: toRange(report.lines, { start: span.end, end: span.end }, encoding).start,
    label: labelOf(entries),
    paddingLeft: true,
  }));
}

function labelOf(entries: readonly ListedReference[]): string {
  const shown = entries.slice(0, most).map(shortName);
  return `${shown.join('; ')}${entries.length > most ? '; ...' : ''}`;
}

/** "Moss 2011"; the beginning of the title where nobody is named. */
export function shortName({ reference: { authors, title, year } }: ListedReference): string {
  const first = authors[0]?.family ?? authors[0]?.literal ?? title?.split(/\s+/).slice(0, 3).join(' ') ?? 'reference';
  return year === null ? first : `${first} ${year}`;
}
