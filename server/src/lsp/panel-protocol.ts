import type { DocumentParams, ProtocolEdit } from './protocol.ts';

/** Request with `DocumentParams`, answered with a `ChecklistAnswer` or null: what is told, and what to do next? */
export const checklistRequest = 'casewright/checklist';

/** Request with `InsertItemParams`, answered with an `Insertion` or null: a blank for a missing item. */
export const insertItemRequest = 'casewright/insertItem';

/** Request with `ExcludeItemParams`, answered with an `Insertion` or null: the comment that an item does not apply. */
export const excludeItemRequest = 'casewright/excludeItem';

/** Request with `ChangeStageParams`, answered with a `StageChange` or null: where is the stage said, and how is it changed there? */
export const changeStageRequest = 'casewright/changeStage';

/** Is the report still being written, or ready to be handed in? */
export type ReportStage = 'draft' | 'submission';

/** A range in the protocol's shape. */
export type ProtocolRange = ProtocolEdit['range'];

/** How an item of the guideline stands. */
export type PanelStatus = 'reported' | 'partial' | 'missing' | 'not-applicable' | 'not-judged';

/** How many items of the guideline are told, of those that apply and can be judged. Never a grade. */
export interface ItemCounts {
  readonly reported: number;
  readonly applicable: number;
  /** What the guideline is called in short: `CARE`. */
  readonly guideline: string;
}

/** How an item stands, and where it is told, the strongest place first. */
export interface PanelPlaces {
  readonly status: PanelStatus;
  readonly evidence: readonly ProtocolRange[];
}

/** One item of the guideline. */
export interface PanelItem extends PanelPlaces {
  /** Its number in the guideline: `5c`. */
  readonly item: string;
  readonly title: string;
  /** What the guideline asks, in one sentence. */
  readonly asks: string;
  /** Why it does not apply, in the author's words; null where nothing in the text calls for it. */
  readonly reason: string | null;
  /** Where its finding stands; null where it has none. */
  readonly finding: ProtocolRange | null;
  /** With several patients, how it stands with each. */
  readonly cases: readonly (PanelPlaces & { readonly case: number })[];
}

/** Items that the guideline puts under one head. */
export interface PanelTopic {
  readonly title: string;
  readonly items: readonly PanelItem[];
}

/** What is done in one go before a report is handed in, in this order. */
export type NextKind = 'privacy' | 'error' | 'missing' | 'reference' | 'other';

/** One finding as the panel shows it. */
export interface NextFinding {
  readonly range: ProtocolRange;
  readonly message: string;
  /** What was not found, in a few words: "Informed consent"; null where the message begins with what is there. */
  readonly short: string | null;
  readonly rule: string;
  readonly severity: 'error' | 'warning' | 'info';
}

/** Findings of one kind, the heaviest first and then by place; there is at least one. */
export interface NextGroup {
  readonly kind: NextKind;
  readonly findings: readonly NextFinding[];
}

/** The checklist of a report and what to do next. Made only when it is asked for. */
export interface ChecklistAnswer {
  readonly uri: string;
  readonly version: number;
  /** The guideline's name in print. */
  readonly guideline: string;
  readonly stage: ReportStage;
  readonly counts: ItemCounts;
  readonly topics: readonly PanelTopic[];
  readonly next: readonly NextGroup[];
}

/** Which item is to be inserted. */
export interface InsertItemParams extends DocumentParams {
  /** Its number in the guideline of the report. */
  readonly item: string;
}

/** Which item does not apply, and why. */
export interface ExcludeItemParams extends InsertItemParams {
  readonly reason: string;
}

/** An edit with, where it has blanks to fill, the same text as a snippet. */
export interface BlankEdit extends ProtocolEdit {
  readonly snippet: string | null;
}

/** What to insert and the version it fits; without edits, a place where it waits to be filled. */
export interface Insertion {
  readonly version: number;
  readonly edits: readonly BlankEdit[];
  readonly blank: ProtocolRange | null;
}

/** What the stage is to be. */
export interface ChangeStageParams extends DocumentParams {
  readonly stage: ReportStage;
}

/**
 * How the stage is changed: by edits of the front matter that says it, else in the configuration file that says it and
 * that the author changes, else in the settings of the editor, which `edits` and `file` leave to the client.
 */
export interface StageChange {
  readonly version: number;
  readonly edits: readonly ProtocolEdit[];
  /** The URI of a configuration file. */
  readonly file: string | null;
}
