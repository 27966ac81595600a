import { care2013 } from '../data/care-2013.ts';
import { guidelines } from '../data/guidelines.ts';
import type { Rule } from '../rule/define-rule.ts';
import { perObject } from '../text/per-object.ts';

/** What an item can be called: its number in CARE, its name in any guideline, or the name of a rule of the group `care`. */
export const itemNames = perObject((rules: readonly Rule[]): readonly string[] => {
  const ofRules = rules.filter(({ id }) => id.startsWith('care/')).map(({ id }) => id.slice('care/'.length));
  const ofOthers = Object.values(guidelines).flatMap(({ items }) => items.map(({ name }) => name));
  const ofCare = care2013.map(({ name }) => name);
  return [...new Set([...ofCare, ...ofRules, ...care2013.map(({ item }) => item), ...ofOthers])];
});
