import type { Rule } from '../rule/define-rule.ts';
import { type FileFault, readDataFile } from './data-file.ts';
import type { OwnProfiles } from './own-profile.ts';
import { defaultSettings, layOver } from './settings.ts';

/** What a configuration file says, and what is wrong in it. */
export interface ConfigurationFile {
  /** A layer of settings, as plain data. */
  readonly layer: unknown;
  readonly faults: readonly FileFault[];
}

/** The names that are looked for in each folder; the first that is there holds. */
export const configurationNames = ['.casewright.yaml', '.casewright.json', 'package.json'] as const;

/**
 * Reads YAML, or JSON, which is YAML too. Undefined for a `package.json` that has nothing for us. `profiles` are those
 * of one's own that its layer names, where they were loaded: what is wrong with their path is told too.
 */
export function readConfigurationFile(
  text: string,
  path: string,
  rules: readonly Rule[],
  profiles: OwnProfiles = new Map(),
): ConfigurationFile | undefined {
  const isPackage = /(?:^|\/)package\.json$/.test(path);
  if (isPackage && !text.includes('"casewright"')) return undefined;
  const { yaml, faults, placeOf } = readDataFile(text, path, 'stage: draft');
  if (isPackage && yaml.faults.length === 0 && yaml.data.casewright === undefined) return undefined;
  const layer = isPackage ? yaml.data.casewright : yaml.data;
  const prefix = isPackage ? ['casewright'] : [];
  const wrong = layOver({ ...defaultSettings, profiles }, layer, rules).faults;
  return {
    layer,
    faults: [
      ...faults,
      ...wrong.map(({ path: keys, part, message }) => ({ span: placeOf([...prefix, ...keys], part), message })),
    ],
  };
}

/** Reads a configuration file and loads the profile that it names, if it names one of the user's own. */
export async function loadConfigurationFile(
  text: string,
  path: string,
  rules: readonly Rule[],
  load: (layer: unknown) => Promise<OwnProfiles>,
): Promise<(ConfigurationFile & { readonly profiles: OwnProfiles }) | undefined> {
  const file = readConfigurationFile(text, path, rules);
  if (!file) return undefined;
  const profiles = await load(file.layer);
  const { faults } = (profiles.size > 0 && readConfigurationFile(text, path, rules, profiles)) || file;
  return { layer: file.layer, faults, profiles };
}
