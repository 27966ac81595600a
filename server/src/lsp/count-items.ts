import { guidelines } from '../data/guidelines.ts';
import { type JudgedItem, judgedItems } from '../lint/judged-items.ts';
import type { Analysis } from './analysis.ts';
import type { ItemCounts } from './protocol.ts';

/** The items of the guideline that a report is written by; they were judged for its findings already. */
export function itemsOfAnalysis({ judged, result }: Pick<Analysis, 'judged' | 'result'>): readonly JudgedItem[] {
  const declared = new Map([
    ...result.settings.notApplicable,
    ...result.declarations.map(({ name, reason }) => [name, reason] as const),
  ]);
  return judgedItems(judged, guidelines[result.settings.guideline], declared);
}

/** How many of those that apply and can be judged are told in full. */
export function countItems(analysis: Pick<Analysis, 'judged' | 'result'>): ItemCounts {
  const asked = itemsOfAnalysis(analysis).filter(
    ({ status }) => status !== 'not-applicable' && status !== 'not-judged',
  );
  return {
    reported: asked.filter(({ status }) => status === 'reported').length,
    applicable: asked.length,
    guideline: guidelines[analysis.result.settings.guideline].short,
  };
}
