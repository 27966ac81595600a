import { rules } from '../../server/src/rules/index.ts';

/**
 * A configuration file in which the rules named are infos and all others are off, so that a test does not change with
 * the rules.
 */
export function onlyRules(...ids: readonly string[]): string {
  return JSON.stringify({ rules: Object.fromEntries(rules.map(({ id }) => [id, ids.includes(id) ? 'info' : 'off'])) });
}
