import type { Rule } from '../rule/define-rule.ts';
import type { Finding } from '../rule/finding.ts';

/**
 * The blanks of a draft, at which it only hints because the text shows them: lists of findings leave hints out, but an
 * author is to know how many wait to be filled.
 */
export function hintedBlanks(findings: readonly Finding[], rules: readonly Rule[]): readonly Finding[] {
  const plain = new Set<string>(rules.flatMap(({ id, isPlain }) => (isPlain ? [id] : [])));
  return findings.filter(({ severity, ruleId }) => severity === 'hint' && plain.has(ruleId));
}
