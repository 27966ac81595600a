import {
  EventEmitter,
  ThemeColor,
  ThemeIcon,
  TreeItem,
  TreeItemCollapsibleState,
  type TreeView,
  type Uri,
  window,
} from 'vscode';
import type { PanelNode } from './panel-node.ts';
import { revealCommand } from './reveal-place.ts';

/** A tree view that shows nodes of one report. */
export interface NodeTree {
  readonly view: TreeView<PanelNode>;
  /** Shows other nodes; those with the same ids stay selected and open. */
  show(uri: Uri | undefined, nodes: readonly PanelNode[]): void;
  dispose(): void;
}

/** Creates the tree view that `package.json` declares under an id. */
export function createNodeTree(id: string): NodeTree {
  let shown: readonly PanelNode[] = [];
  let report: Uri | undefined;
  const changed = new EventEmitter<undefined>();
  const view = window.createTreeView<PanelNode>(id, {
    showCollapseAll: true,
    treeDataProvider: {
      onDidChangeTreeData: changed.event,
      getChildren: (node) => [...(node ? node.children : shown)],
      getTreeItem: (node) => toTreeItem(node, report),
    },
  });
  return {
    view,
    show(uri, nodes) {
      const isAsShown = uri?.toString() === report?.toString() && JSON.stringify(nodes) === JSON.stringify(shown);
      if (isAsShown) return; // a list drawn anew loses the click that is being made on it
      report = uri;
      shown = nodes;
      changed.fire(undefined);
    },
    dispose() {
      view.dispose();
      changed.dispose();
    },
  };
}

function toTreeItem(node: PanelNode, report: Uri | undefined): TreeItem {
  const item = new TreeItem(node.label, stateOf(node));
  item.id = node.id;
  item.description = node.description;
  item.tooltip = node.tooltip;
  item.contextValue = node.kind;
  item.accessibilityInformation = { label: node.spoken };
  if (node.icon) item.iconPath = new ThemeIcon(node.icon.name, node.icon.color && new ThemeColor(node.icon.color));
  if (node.place && report) item.command = { title: '', command: revealCommand, arguments: [report, node.place] };
  return item;
}

function stateOf({ children, isOpen }: PanelNode): TreeItemCollapsibleState {
  if (children.length === 0) return TreeItemCollapsibleState.None;
  return isOpen ? TreeItemCollapsibleState.Expanded : TreeItemCollapsibleState.Collapsed;
}
