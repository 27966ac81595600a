import type { CodeLens } from 'vscode-languageserver';
import { citationUses } from '../report/citation-uses.ts';
import { type ListedReference, references } from '../report/references.ts';
import type { Analysis } from './analysis.ts';
import type { ClientFeatures } from './capabilities.ts';
import { toRange } from './documents.ts';
import { showReferencesCommand } from './protocol.ts';

/** Above each entry of the reference list, how often it is cited. Own clients can show the places at a click. */
export function toCodeLenses({ report, document }: Analysis, { encoding, status }: ClientFeatures): CodeLens[] {
  const cited = new Map<ListedReference, Set<number>>();
  for (const { entry, citation } of citationUses(report)) {
    if (entry) cited.set(entry, (cited.get(entry) ?? new Set()).add(citation.span.start));
  }
  if (cited.size === 0) return [];
  return references(report).map((entry) => {
    const range = toRange(report.lines, entry.span, encoding);
    const starts = [...(cited.get(entry) ?? [])];
    const places = starts.map((start) => toRange(report.lines, { start, end: start }, encoding).start);
    const canShow = status && places.length > 0;
    return {
      range: { start: range.start, end: range.start },
      command: {
        title: timesCited(places.length),
        command: canShow ? showReferencesCommand : '',
        ...(canShow && { arguments: [document.uri, range.start, places] }),
      },
    };
  });
}

function timesCited(times: number): string {
  if (times === 0) return 'not cited';
  return times === 1 ? 'cited once' : `cited ${times} times`;
}
