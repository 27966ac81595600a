import type { DocumentStatus, ReportStage } from '../../server/src/lsp/protocol.ts';

/** The words of the status item, in the language of the editor. */
export interface StatusWords {
  readonly noReport: string;
  readonly findings: (count: number) => string;
  readonly stages: Readonly<Record<ReportStage, string>>;
  /** "22 of 30 items of CARE reported". */
  readonly reported: (reported: number, applicable: number, guideline: string) => string;
}

/** "CARE 22/30 · 3 findings · draft": numbers, never a grade. Hints are faded in the text and not counted. */
export function toStatusText({ items, counts, stage }: DocumentStatus, words: StatusWords): string {
  if (!items) return `Casewright: ${words.noReport}`;
  const { guideline, reported, applicable } = items;
  return [`${guideline} ${reported}/${applicable}`, words.findings(sumOf(counts)), words.stages[stage]].join(' · ');
}

/** The same as a screen reader says it. */
export function toSpokenStatus({ items, counts, stage }: DocumentStatus, words: StatusWords): string {
  if (!items) return `Casewright: ${words.noReport}`;
  const told = words.reported(items.reported, items.applicable, items.guideline);
  return `Casewright: ${[told, words.findings(sumOf(counts)), words.stages[stage]].join(', ')}`;
}

function sumOf({ error, warning, info }: DocumentStatus['counts']): number {
  return error + warning + info;
}
