import type { TextDocument, Uri } from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import type { ChecklistAnswer, ProtocolRange } from '../../server/src/lsp/protocol.ts';
import { toExcerpt } from './excerpt.ts';
import { toItemNodes } from './item-nodes.ts';
import { createNodeTree, type NodeTree } from './node-tree.ts';
import { panelWords } from './panel-words.ts';

/** The view "Reporting items": the items of the guideline by topic, each with its state and its places. */
export interface ItemsView {
  readonly tree: NodeTree;
  /** Null where the document is no case report. */
  show(document: TextDocument, answer: ChecklistAnswer | null): void;
  clear(): void;
}

/** The id of the view in `package.json`. */
export const itemsViewId = 'casewright.items';

/** Creates the view, empty. */
export function createItemsView(client: BaseLanguageClient): ItemsView {
  const tree = createNodeTree(itemsViewId);
  const words = panelWords();
  const show = (uri: Uri | undefined, nodes: Parameters<NodeTree['show']>[1], description?: string): void => {
    tree.show(uri, nodes);
    tree.view.description = description ?? '';
  };
  return {
    tree,
    show(document, answer) {
      if (!answer) {
        show(undefined, []);
        return;
      }
      const { guideline, reported, applicable } = answer.counts;
      const excerpt = (place: ProtocolRange): string =>
        toExcerpt(document.getText(client.protocol2CodeConverter.asRange(place)));
      const counts = `${guideline} ${reported}/${applicable} · ${words.stages[answer.stage]}`;
      show(document.uri, toItemNodes(answer, words, excerpt), counts);
    },
    clear: () => show(undefined, []),
  };
}
