import type { Bibliography } from '../facts/bibliography.ts';
import type { Rule } from '../rule/define-rule.ts';
import type { Finding } from '../rule/finding.ts';
import type { Settings } from './settings.ts';

/** The rule that tells what is wrong in a bibliography file. */
export const bibliographyRule = 'reference/bibliography-broken';

/** What is wrong in a bibliography file, as findings at places of that file, under the settings of the report. */
export function lintBibliography({ faults }: Bibliography, rules: readonly Rule[], settings: Settings): Finding[] {
  const rule = rules.find(({ id }) => id === bibliographyRule);
  const severity = settings.rules.get(bibliographyRule)?.severity ?? rule?.severity;
  if (!rule || severity === undefined || severity === 'off') return [];
  return faults.map(({ span, message }) => ({
    span,
    message,
    ruleId: bibliographyRule,
    severity,
    cites: rule.cites,
    related: [],
    fixes: [],
  }));
}
