import { defaultProfile } from '../data/profiles.ts';
import type { OwnProfiles } from '../lint/own-profile.ts';
import { defaultSettings, layOver, type Settings } from '../lint/settings.ts';
import type { Rule } from '../rule/define-rule.ts';
import { defaultOptions } from '../rule/options.ts';

/** Where a setting comes from: `configuration:` is followed by the path of the file. */
export type Origin = 'default' | `configuration:${string}` | 'command-line' | 'front-matter';

/** One layer of settings as it was read, and what it is called. */
export interface Layer {
  readonly origin: Origin;
  readonly data: unknown;
  /** The profiles of one's own that it can name. */
  readonly profiles: OwnProfiles;
}

/** The origin of each setting, in the form of the settings: a rule with options has the origin of each of them. */
export interface Origins {
  readonly profile: Origin;
  readonly guideline: Origin;
  /** Of the language, where one is set. */
  readonly language?: Origin;
  readonly stage: Origin;
  readonly files: Origin;
  readonly rules: Readonly<Record<string, Origin | readonly [Origin, Readonly<Record<string, Origin>>]>>;
  readonly notApplicable: Readonly<Record<string, Origin>>;
}

/** Where the settings come from that the layers make, the lowest first. What a layer has that is wrong does not count. */
export function originsOf(layers: readonly Layer[], rules: readonly Rule[]): Origins {
  const laid = layers.map(({ origin, data, profiles }) => ({ origin, set: setBy(data, profiles, rules) })).reverse();
  const last = (isIn: (set: Settings) => boolean): Origin => laid.find(({ set }) => isIn(set))?.origin ?? 'default';
  const language = last((set) => set.language !== undefined);
  const items = new Set(laid.flatMap(({ set }) => [...set.notApplicable.keys()]));
  return {
    profile: last((set) => set.profile !== nothing.profile),
    guideline: last((set) => set.guideline !== nothing.guideline),
    ...(language !== 'default' && { language }),
    stage: last((set) => set.stage !== nothing.stage),
    files: last((set) => set.files !== nothing.files),
    rules: Object.fromEntries(rules.map((rule) => [rule.id, ofRule(rule, last)])),
    notApplicable: Object.fromEntries([...items].map((item) => [item, last((set) => set.notApplicable.has(item))])),
  };
}

function ofRule({ id, options }: Rule, last: (isIn: (set: Settings) => boolean) => Origin): Origins['rules'][string] {
  const severity = last((set) => set.rules.get(id)?.severity !== undefined);
  const names = Object.keys(defaultOptions(options));
  if (names.length === 0) return severity;
  const isSet = (set: Settings, name: string): boolean => Object.hasOwn(set.rules.get(id)?.options ?? {}, name);
  return [severity, Object.fromEntries(names.map((name) => [name, last((set) => isSet(set, name))]))];
}

/** Settings of which each value differs from all that a layer could set. */
const nothing = {
  ...defaultSettings,
  profile: { ...defaultProfile },
  guideline: 'unset',
  stage: 'unset',
  files: [],
} as unknown as Settings;

function setBy(data: unknown, profiles: OwnProfiles, rules: readonly Rule[]): Settings {
  return layOver({ ...nothing, profiles }, data, rules).settings;
}
