import type { DocumentStatus, ReportStage } from '../../server/src/lsp/protocol.ts';

/** The words of the status item, in the language of the editor. */
export interface StatusWords {
  readonly noReport: string;
  /** Of a text that the server has said nothing of yet. */
  readonly notYet: string;
  readonly findings: (count: number) => string;
  readonly stages: Readonly<Record<ReportStage, string>>;
  /** "22 of 30 items of CARE reported". */
  readonly reported: (reported: number, applicable: number, guideline: string) => string;
}

/** A text as the editor has it, to compare an answer with. */
export interface StatusOfText {
  readonly version: number;
  readonly isBlank: boolean;
}

/**
 * Is an answer one to show of this text? A new report is empty for a moment, and whoever answers then says that it is none:
 * that is shown only of the version that it was said of, and of one that has text.
 */
export function isAnswerTo(status: Pick<DocumentStatus, 'version' | 'isCaseReport'>, text: StatusOfText): boolean {
  return status.isCaseReport || (status.version === text.version && !text.isBlank);
}

/**
 * "CARE 22/30 · 3 findings · draft": numbers, never a grade. Hints are faded in the text and not counted. Without an answer
 * yet, no more than the name.
 */
export function toStatusText(status: DocumentStatus | undefined, words: StatusWords): string {
  if (!status) return 'Casewright';
  const { items, counts, stage } = status;
  if (!items) return `Casewright: ${words.noReport}`;
  const { guideline, reported, applicable } = items;
  return [`${guideline} ${reported}/${applicable}`, words.findings(sumOf(counts)), words.stages[stage]].join(' · ');
}

/** The same as a screen reader says it. */
export function toSpokenStatus(status: DocumentStatus | undefined, words: StatusWords): string {
  if (!status) return `Casewright: ${words.notYet}`;
  const { items, counts, stage } = status;
  if (!items) return `Casewright: ${words.noReport}`;
  const told = words.reported(items.reported, items.applicable, items.guideline);
  return `Casewright: ${[told, words.findings(sumOf(counts)), words.stages[stage]].join(', ')}`;
}

function sumOf({ error, warning, info }: DocumentStatus['counts']): number {
  return error + warning + info;
}
