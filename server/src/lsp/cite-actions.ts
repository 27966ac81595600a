import { type CodeAction, CodeActionKind } from 'vscode-languageserver';
import { citations } from '../report/citations.ts';
import { citeEntry } from '../report/cite-entry.ts';
import { type ListedReference, references } from '../report/references.ts';
import type { Span } from '../text/span.ts';
import type { Analysis } from './analysis.ts';
import type { ClientFeatures } from './capabilities.ts';
import { shortName } from './inlay-hints.ts';
import { toWorkspaceEdit } from './workspace-edit.ts';

/** More of them would push everything else out of the menu. */
const most = 5;

/** In a sentence, to cite there what is in the list and cited nowhere: the first few entries in their order. */
export function citeUncited(analysis: Analysis, place: Span, features: ClientFeatures): CodeAction[] {
  const { report, document } = analysis;
  const cited = new Set(citations(report).flatMap((citation) => citation.references));
  const uncited = references(report).filter((entry) => !cited.has(entry));
  return uncited.slice(0, most).flatMap((entry) => {
    const edits = citeEntry(report, entry.number ?? entry.index + 1, place.end, document.cache);
    if (!edits) return [];
    return [
      {
        title: `Cite entry ${nameOf(entry)} here (${shortName(entry)})`,
        kind: CodeActionKind.RefactorRewrite,
        edit: toWorkspaceEdit(analysis, edits, features),
      },
    ];
  });
}

function nameOf({ number, index, reference: { key } }: ListedReference): string {
  return String(number ?? key ?? index + 1);
}
