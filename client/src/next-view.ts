import { l10n, type TextDocument } from 'vscode';
import type { ChecklistAnswer, DocumentStatus } from '../../server/src/lsp/protocol.ts';
import { toNextNodes } from './next-nodes.ts';
import { createNodeTree, type NodeTree } from './node-tree.ts';
import { panelWords } from './panel-words.ts';

/** The view "Before you submit": the findings by what to do next. */
export interface NextView {
  readonly tree: NodeTree;
  /** Null where the document is no case report. */
  show(document: TextDocument, answer: ChecklistAnswer | null): void;
  clear(): void;
  /** How many errors and warnings wait; it is shown also while the view is not, and needs no question. */
  count(status: DocumentStatus | undefined): void;
}

/** The id of the view in `package.json`. */
export const nextViewId = 'casewright.next';

/** Creates the view, empty. */
export function createNextView(): NextView {
  const tree = createNodeTree(nextViewId);
  const words = panelWords();
  return {
    tree,
    show(document, answer) {
      tree.show(answer ? document.uri : undefined, answer ? toNextNodes(answer, words) : []);
    },
    clear: () => tree.show(undefined, []),
    count(status) {
      const value = status ? status.counts.error + status.counts.warning : 0;
      const tooltip = value === 1 ? l10n.t('1 error or warning') : l10n.t('{0} errors and warnings', value);
      tree.view.badge = value > 0 ? { value, tooltip } : undefined;
    },
  };
}
