import type { CodeLens } from 'vscode-languageserver';
import { citationUses } from '../report/citation-uses.ts';
import { type ListedReference, references } from '../report/references.ts';
import { perReport, type Report } from '../report/report.ts';
import type { Analysis } from './analysis.ts';
import type { ClientFeatures } from './capabilities.ts';
import { toRange } from './documents.ts';
import { showReferencesCommand } from './protocol.ts';

/** What a lens carries until its words are asked for: the entry by its place in the list, from 0. */
export interface LensData {
  readonly uri: string;
  readonly entry: number;
}

/** Above each entry of the reference list, a lens whose words are made when it comes into sight. */
export function toCodeLenses({ report, document }: Analysis, { encoding }: ClientFeatures): CodeLens[] {
  if (citedAt(report).size === 0) return [];
  return references(report).map((entry, index) => {
    const { start } = toRange(report.lines, entry.span, encoding);
    return { range: { start, end: start }, data: { uri: document.uri, entry: index } satisfies LensData };
  });
}

/** Is it what a lens of ours carries? */
export function isLensData(data: unknown): data is LensData {
  if (typeof data !== 'object' || data === null) return false;
  const { uri, entry } = data as Readonly<Record<string, unknown>>;
  return typeof uri === 'string' && Number.isInteger(entry);
}

/**
 * The lens with its words: how often the entry is cited. Own clients can show the places at a click. Where the list has
 * become shorter since, it says nothing: the editor is about to ask for new ones.
 */
export function withCount(
  lens: CodeLens,
  { entry: index }: LensData,
  { report, document }: Analysis,
  { encoding, status }: ClientFeatures,
): CodeLens {
  const entry = references(report)[index];
  if (!entry) return { range: lens.range, command: { title: '', command: '' } };
  const starts = citedAt(report).get(entry) ?? [];
  const at = (start: number) => toRange(report.lines, { start, end: start }, encoding).start;
  const canShow = status && starts.length > 0;
  return {
    range: lens.range,
    command: {
      title: timesCited(starts.length),
      command: canShow ? showReferencesCommand : '',
      ...(canShow && { arguments: [document.uri, at(entry.span.start), starts.map(at)] }),
    },
  };
}

/** Where the markers stand that lead to each entry; entries without any are not there. */
const citedAt = perReport((report: Report): ReadonlyMap<ListedReference, readonly number[]> => {
  const cited = new Map<ListedReference, number[]>();
  for (const { entry, citation } of citationUses(report)) {
    if (!entry) continue;
    const starts = cited.get(entry) ?? [];
    if (starts.at(-1) !== citation.span.start) starts.push(citation.span.start);
    cited.set(entry, starts);
  }
  return cited;
});

function timesCited(times: number): string {
  if (times === 0) return 'not cited';
  return times === 1 ? 'cited once' : `cited ${times} times`;
}
