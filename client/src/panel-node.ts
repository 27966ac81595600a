import type { ProtocolRange } from '../../server/src/lsp/protocol.ts';

/** One line of a tree in the panel, as data: what VS Code needs of it is made in `node-tree.ts`. */
export interface PanelNode {
  /** The same for the same thing in the next version of the report, so that selection and expansion stay. */
  readonly id: string;
  readonly label: string;
  readonly description?: string;
  readonly tooltip?: string;
  /** What a screen reader says: icons and their colours are not seen by it. */
  readonly spoken: string;
  readonly icon?: PanelIcon;
  /** What the menus of the line go by. */
  readonly kind: 'topic' | 'group' | 'place' | 'finding' | `item.${'told' | 'partial' | 'missing' | 'other'}`;
  /** Is it open when it is first shown? */
  readonly isOpen?: boolean;
  /** Where a click leads. */
  readonly place?: ProtocolRange;
  /** The number of an item, for what can be done with it. */
  readonly item?: string;
  readonly children: readonly PanelNode[];
}

/** A product icon, and the theme's colour for it. */
export interface PanelIcon {
  readonly name: string;
  readonly color?: string;
}
