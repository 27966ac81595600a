import { defaultSettings, layOver } from '../lint/settings.ts';
import { rules } from '../rules/index.ts';
import type { Arguments, UsageProblem } from './parse-arguments.ts';

/** The settings that the command line gives, as a layer over those of the configuration. */
export function readLayer(given: Arguments): { readonly layer: Readonly<Record<string, unknown>> } | UsageProblem {
  const layer: Record<string, unknown> = {};
  for (const key of ['profile', 'guideline', 'stage']) {
    const value = given.value(key);
    if (value !== undefined) layer[key] = value;
  }
  const severities: Record<string, string> = {};
  for (const word of given.values('rule')) {
    const equals = word.indexOf('=');
    if (equals < 1)
      return { problem: `\`--rule ${word}\` says no severity; expected such as \`lab/unit-missing=info\`` };
    severities[word.slice(0, equals)] = word.slice(equals + 1);
  }
  if (Object.keys(severities).length > 0) layer.rules = severities;
  const [fault] = layOver(defaultSettings, layer, rules).faults;
  return fault ? { problem: fault.message } : { layer };
}
