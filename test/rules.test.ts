import { describe, expect, it } from 'vitest';
import { profiles } from '../server/src/data/profiles.ts';
import { ruleGroups } from '../server/src/rule/define-rule.ts';
import { rules } from '../server/src/rules/index.ts';
import { expectFlags } from './harness/flags.ts';

describe.each(rules.map((rule) => [rule.id, rule] as const))('%s', (id, rule) => {
  it('has an id, words and an authority', () => {
    expect(id).toMatch(new RegExp(`^(?:${ruleGroups.join('|')})/[a-z0-9-]+$`));
    expect(rule.title).toMatch(/^[A-Z].*[^.]$/);
    expect(rule.why).toMatch(/[.]$/);
    expect(rule.since).toMatch(/^\d+\.\d+\.\d+$/);
    expect(rule.cites.length).toBeGreaterThan(0);
  });

  it('has an example that it flags and one that it leaves alone', () => {
    expect(rule.examples.some((example) => example.flagged !== undefined)).toBe(true);
    expect(rule.examples.some((example) => example.clean !== undefined)).toBe(true);
    for (const { flagged } of rule.examples) if (flagged !== undefined) expect(flagged).toContain('⟦');
  });

  it.each(rule.examples.map((example) => [example.flagged ?? example.clean ?? '', example] as const))(
    '%j',
    (text, example) => {
      const { bare = false, guideline = 'care-2013', profile: name = 'default', images = [] } = example;
      const profile = profiles.get(name);
      if (!profile) throw new Error(`No profile is named ${name}`);
      expectFlags(rule, text, { bare, guideline, profile, images });
    },
  );
});

it('no id is used twice', () => {
  const ids = rules.map((rule) => rule.id);
  expect(new Set(ids).size).toBe(ids.length);
});
