import { severityOf } from '../lint/lint.ts';
import type { Settings } from '../lint/settings.ts';
import type { Rule } from '../rule/define-rule.ts';
import type { SeveritySetting } from '../rule/severity.ts';

/** Severities by rule; a rule that is not named has its own. */
export type ChangedSeverities = Readonly<Record<string, SeveritySetting>>;

/** The severities that the settings of one report and its stage give to rules in place of their own. */
export function changedSeverities(rules: readonly Rule[], { rules: set, stage }: Settings): ChangedSeverities {
  if (set.size === 0 && stage !== 'draft') return {};
  const changed: Record<string, SeveritySetting> = {};
  for (const rule of rules) {
    const own = set.get(rule.id)?.severity;
    const severity = own === 'off' ? own : severityOf(rule, {}, own, stage);
    if (severity !== rule.severity) changed[rule.id] = severity;
  }
  return changed;
}
