import type { PanelNode } from '../../client/src/panel-node.ts';

/** A tree as text, a line for each node: "[pass] 5a Age and sex (reported) @3". */
export function drawn(nodes: readonly PanelNode[], indent = ''): string {
  return nodes.map((node) => lineOf(node, indent) + drawn(node.children, `${indent}  `)).join('');
}

function lineOf({ icon, label, description, place }: PanelNode, indent: string): string {
  const parts = [icon && `[${icon.name}]`, label, description && `(${description})`, place && `@${place.start.line}`];
  return `${indent}${parts.filter((part) => part !== undefined).join(' ')}\n`;
}

/** All nodes of a tree. */
export function flat(nodes: readonly PanelNode[]): readonly PanelNode[] {
  return nodes.flatMap((node) => [node, ...flat(node.children)]);
}
