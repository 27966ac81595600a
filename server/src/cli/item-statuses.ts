import { type GuidelineName, guidelines } from '../data/guidelines.ts';
import { type ChecklistStatus, judgedItems } from '../lint/judged-items.ts';
import type { Settings } from '../lint/settings.ts';
import { readSuppressions } from '../lint/suppressions.ts';
import type { Report } from '../report/report.ts';
import type { Rule } from '../rule/define-rule.ts';

/** How a report stands with its guideline, without a word of it: one status for each item, in the guideline's order. */
export interface ItemStatuses {
  readonly guideline: GuidelineName;
  readonly statuses: readonly ChecklistStatus[];
}

/** Judges the items of the guideline that the settings name, as the checklist does. */
export function itemStatuses(report: Report, rules: readonly Rule[], settings: Settings): ItemStatuses {
  const { guideline } = settings;
  const declared = new Map([...settings.notApplicable, ...readSuppressions(report, rules).notApplicable]);
  const statuses = judgedItems(report, guidelines[guideline], declared).map(({ status }) => status);
  return { guideline, statuses };
}
