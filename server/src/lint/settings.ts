import { type GuidelineName, guidelineNames } from '../data/guidelines.ts';
import { type Language, languages } from '../data/languages.ts';
import type { Profile } from '../data/profile.ts';
import { defaultProfile, profiles } from '../data/profiles.ts';
import type { Rule } from '../rule/define-rule.ts';
import { fitsOption } from '../rule/options.ts';
import { type SeveritySetting, severities } from '../rule/severity.ts';
import { itemNames } from './item-names.ts';
import { isProfilePath, type OwnProfiles } from './own-profile.ts';
import { showValue } from './show-value.ts';
import { unknownName } from './unknown-name.ts';

/** `draft`: what is missing is at most `info`; `submission`: each finding at its own severity. */
export type Stage = 'draft' | 'submission';

/** What is set for one rule. */
export interface RuleSetting {
  readonly severity?: SeveritySetting;
  readonly options?: Readonly<Record<string, unknown>>;
}

/** The settings that hold for one report, from all layers. */
export interface Settings {
  readonly profile: Profile;
  /** Where the profile stands, if it is one of the user's own: a path or a URI. */
  readonly profilePlace?: string | undefined;
  /** Profiles of one's own that the next layer can name, by the path as it has it; the doors read them. */
  readonly profiles: OwnProfiles;
  readonly guideline: GuidelineName;
  readonly language: Language | undefined;
  readonly stage: Stage;
  /** Globs of the files that are reports; `!` excludes. */
  readonly files: readonly string[];
  readonly rules: ReadonlyMap<string, RuleSetting>;
  readonly notApplicable: ReadonlyMap<string, string>;
}

/** A fault of a layer, with the path of keys to its place. */
export interface LayerFault {
  readonly path: readonly (string | number)[];
  readonly part: 'key' | 'value';
  readonly message: string;
}

/** What holds without any setting. */
export const defaultSettings: Settings = {
  profile: defaultProfile,
  profiles: new Map(),
  guideline: 'care-2013',
  language: undefined,
  stage: 'submission',
  files: [],
  rules: new Map(),
  notApplicable: new Map(),
};

/** The keys of a settings layer, in the order of the documentation. */
export const settingKeys = ['profile', 'guideline', 'language', 'stage', 'files', 'rules', 'notApplicable'] as const;

/**
 * Lays one layer (a configuration file, front matter, user settings: plain data) over the settings below it. What
 * is wrong in it is told and left out; the rest of it holds.
 */
export function layOver(
  below: Settings,
  layer: unknown,
  rules: readonly Rule[],
): { readonly settings: Settings; readonly faults: readonly LayerFault[] } {
  const faults: LayerFault[] = [];
  if (layer === undefined || layer === null) return { settings: below, faults };
  if (typeof layer !== 'object' || Array.isArray(layer)) {
    faults.push({ path: [], part: 'value', message: 'Expected keys with values here, such as `stage: draft`' });
    return { settings: below, faults };
  }
  const data = layer as Record<string, unknown>;
  const settings = { ...below };
  const wrong = (path: (string | number)[], message: string, part: 'key' | 'value' = 'value'): void => {
    faults.push({ path, part, message });
  };
  const oneOf = <T extends string>(key: string, allowed: readonly T[]): T | undefined => {
    const value = data[key];
    if (value === undefined) return undefined;
    if (allowed.includes(value as T)) return value as T;
    wrong([key], `\`${showValue(value)}\` is not a ${key} that is known; known are ${allowed.join(', ')}`);
    return undefined;
  };

  for (const key of Object.keys(data)) {
    if (key === '$schema') continue; // for editors
    if (!(settingKeys as readonly string[]).includes(key))
      wrong([key], unknownName('setting', key, settingKeys), 'key');
  }
  if (isProfilePath(data.profile)) {
    const own = below.profiles.get(data.profile); // undefined where no door has read it yet
    if (own?.problem !== undefined) wrong(['profile'], own.problem);
    else if (own) {
      settings.profile = own.profile;
      settings.profilePlace = own.place;
    }
  } else {
    const builtIn = profiles.get(oneOf('profile', [...profiles.keys()]) ?? '');
    if (builtIn) {
      settings.profile = builtIn;
      settings.profilePlace = undefined;
    }
  }
  settings.guideline = oneOf('guideline', guidelineNames) ?? below.guideline;
  settings.language = oneOf('language', languages) ?? below.language;
  settings.stage = oneOf('stage', ['draft', 'submission']) ?? below.stage;
  if (data.files !== undefined) {
    if (Array.isArray(data.files) && data.files.every((glob) => typeof glob === 'string')) settings.files = data.files;
    else wrong(['files'], 'Expected a list of file patterns, such as `["reports/**/*.md"]`');
  }
  if (data.rules !== undefined) settings.rules = readRules(below.rules, data.rules, rules, wrong);
  if (data.notApplicable !== undefined) {
    settings.notApplicable = readNotApplicable(below.notApplicable, data.notApplicable, rules, wrong);
  }
  return { settings, faults };
}

type Wrong = (path: (string | number)[], message: string, part?: 'key' | 'value') => void;

function readRules(
  below: Settings['rules'],
  data: unknown,
  rules: readonly Rule[],
  wrong: Wrong,
): ReadonlyMap<string, RuleSetting> {
  const merged = new Map(below);
  if (typeof data !== 'object' || data === null || Array.isArray(data)) {
    wrong(['rules'], 'Expected rule ids with severities, such as `lab/unit-missing: info`');
    return merged;
  }
  for (const [id, value] of Object.entries(data)) {
    const rule = rules.find((known) => known.id === id);
    if (!rule) {
      wrong(
        ['rules', id],
        unknownName(
          'rule',
          id,
          rules.map((known) => known.id),
        ),
        'key',
      );
      continue;
    }
    const [severity, options] = Array.isArray(value) ? [value[0], value[1]] : [value, undefined];
    const allowed = [...severities, 'off'] as const;
    if (!allowed.includes(severity)) {
      wrong(['rules', id], `\`${showValue(severity)}\` is not a severity; severities are ${allowed.join(', ')}`);
      continue;
    }
    merged.set(id, {
      severity,
      options: { ...merged.get(id)?.options, ...readOptions(rule, options, ['rules', id, 1], wrong) },
    });
  }
  return merged;
}

function readOptions(rule: Rule, data: unknown, path: (string | number)[], wrong: Wrong): Record<string, unknown> {
  if (data === undefined) return {};
  if (typeof data !== 'object' || data === null || Array.isArray(data)) {
    wrong(path, `Expected options with values for \`${rule.id}\``);
    return {};
  }
  const good: Record<string, unknown> = {};
  for (const [name, value] of Object.entries(data)) {
    const spec = Object.hasOwn(rule.options, name) ? rule.options[name] : undefined;
    if (!spec) wrong([...path, name], unknownName('option', name, Object.keys(rule.options)), 'key');
    else if (!fitsOption(spec, value))
      wrong([...path, name], `\`${showValue(value)}\` does not fit the option \`${name}\` (${spec.type})`);
    else good[name] = value;
  }
  return good;
}

function readNotApplicable(
  below: ReadonlyMap<string, string>,
  data: unknown,
  rules: readonly Rule[],
  wrong: Wrong,
): ReadonlyMap<string, string> {
  const merged = new Map(below);
  if (typeof data !== 'object' || data === null || Array.isArray(data)) {
    wrong(['notApplicable'], 'Expected items with reasons, such as `prognosis: "benign, self-limiting"`');
    return merged;
  }
  const known = itemNames(rules);
  for (const [item, reason] of Object.entries(data)) {
    const name = item.replace(/^care\//, '');
    if (!known.includes(name)) wrong(['notApplicable', item], unknownName('item', item, known), 'key');
    else if (typeof reason === 'string' && reason.trim()) merged.set(name, reason);
    else wrong(['notApplicable', item], 'Expected the reason as text');
  }
  return merged;
}
