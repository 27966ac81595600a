import { care2013 } from '../data/care-2013.ts';
import type { Rule } from '../rule/define-rule.ts';

/** What an item can be called: its number, its name, or the name of a rule of the group `care`. */
export function itemNames(rules: readonly Rule[]): readonly string[] {
  const ofRules = rules.filter(({ id }) => id.startsWith('care/')).map(({ id }) => id.slice('care/'.length));
  return [...new Set([...care2013.map(({ name }) => name), ...ofRules, ...care2013.map(({ item }) => item)])];
}
