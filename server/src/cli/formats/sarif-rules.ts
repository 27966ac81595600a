import { ruleUrl } from '../../data/version.ts';
import type { Rule } from '../../rule/define-rule.ts';
import { type Severity, type SeveritySetting, severities } from '../../rule/severity.ts';
import { rules } from '../../rules/index.ts';
import type { ChangedSeverities } from '../changed-severities.ts';
import type { FileResult } from '../file-result.ts';

/** How SARIF calls a severity. */
export type SarifLevel = 'error' | 'warning' | 'note';

/** The level of a severity. */
export function sarifLevel(severity: Severity): SarifLevel {
  return severity === 'error' || severity === 'warning' ? severity : 'note';
}

/** A rule as SARIF lists it. */
export interface SarifRule {
  readonly id: string;
  readonly [property: string]: unknown;
}

/**
 * The rules that were on, each at the level that the settings gave it. Where reports of one run have settings of their
 * own, a rule that is on for one of them is listed, at the heaviest of its levels; each result has its own level anyway.
 */
export function sarifRules(results: readonly Pick<FileResult, 'severities'>[] = []): readonly SarifRule[] {
  const changes = results.flatMap((result) => (result.severities ? [result.severities] : []));
  return rules.flatMap((rule) => {
    const severity = heaviest(rule, changes);
    return severity === 'off' ? [] : [toSarif(rule, severity)];
  });
}

function heaviest({ id, severity }: Rule, changes: readonly ChangedSeverities[]): SeveritySetting {
  if (changes.length === 0) return severity;
  const given = new Set(changes.map((changed) => changed[id] ?? severity));
  return severities.find((each) => given.has(each)) ?? 'off';
}

function toSarif(rule: Rule, severity: Severity): SarifRule {
  return {
    id: rule.id,
    shortDescription: { text: `${rule.title}.` },
    fullDescription: { text: rule.why },
    helpUri: ruleUrl(rule.id),
    defaultConfiguration: { level: sarifLevel(severity) },
    properties: { tags: [rule.id.split('/')[0], ...rule.cites] },
  };
}
