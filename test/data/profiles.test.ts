import { describe, expect, it } from 'vitest';
import type { Asked, Bounds, Profile } from '../../server/src/data/profile.ts';
import { defaultProfile, profiles } from '../../server/src/data/profiles.ts';
import { normalForm } from '../../server/src/text/normal-form.ts';

/** All that a profile asks with how sure it is, by its path. */
function askedOf(data: object, path = ''): [string, Asked<unknown>][] {
  return Object.entries(data).flatMap(([key, value]) => {
    if (key === 'sections' || typeof value !== 'object' || value === null) return [];
    const at = path ? `${path}.${key}` : key;
    return 'confidence' in value ? [[at, value as Asked<unknown>]] : askedOf(value, at);
  });
}

const isBounds = (value: unknown): value is Bounds =>
  typeof value === 'object' && value !== null && ('min' in value || 'max' in value);

const journals = [...profiles.values()].filter((profile) => profile !== defaultProfile);

it('what holds without a journal comes first', () => {
  expect([...profiles.keys()][0]).toBe('default');
});

describe.each([...profiles].map(([name, profile]) => [name, profile] as const))('%s', (name, profile) => {
  it('is named as in settings', () => {
    expect(profile.name).toBe(name);
    expect(name).toMatch(/^[a-z]+(?:-[a-z]+)*$/);
    expect(profile.title.trim()).not.toBe('');
  });

  it('has bounds in order, of numbers that can be', () => {
    for (const [path, { value }] of askedOf(profile)) {
      if (!isBounds(value)) continue;
      const { min = 0, max = Number.POSITIVE_INFINITY } = value;
      expect(min, path).toBeLessThanOrEqual(max);
      expect(
        Object.values(value).every((bound) => Number.isInteger(bound) && bound > 0),
        path,
      ).toBe(true);
    }
  });

  it('tells its sections apart', () => {
    const keys = profile.sections.map(({ role, heading }) => heading ?? role);
    expect(new Set(keys).size).toBe(keys.length);
    for (const { role, heading } of profile.sections) {
      const ofRole = profile.sections.filter((other) => other.role === role);
      if (heading === undefined) expect(ofRole, role).toHaveLength(1);
      if (role === 'other') expect(heading, 'what is "other" is known by its heading').toBeDefined();
    }
    const names = profile.sections.flatMap(({ heading = [], aliases = [] }) => [heading, aliases].flat());
    expect(new Set(names.map(normalForm)).size).toBe(names.length);
  });

  it('misses at full weight only what its guide was read to ask', () => {
    const heavy = profile.sections.filter(({ missing }) => missing === 'error' || missing === 'warning');
    for (const { role, confidence } of heavy) expect(confidence, role).toBe('sourced');
  });

  it('misses what must stand even where there is nothing to say', () => {
    for (const { role, evenIfEmpty, missing } of profile.sections) {
      if (evenIfEmpty) expect(missing, role).toBeDefined();
    }
  });

  it('names the parts of an abstract only where it wants them', () => {
    if (profile.abstract?.headings) expect(profile.abstract.form?.value).toBe('structured');
  });

  it('says what its limit of words does not count', () => {
    if (profile.body?.words) expect(profile.body.without).toContain('abstract');
  });
});

describe.each(journals.map((profile) => [profile.name, profile] as const))('%s', (_, profile: Profile) => {
  it('says whence and when its numbers were read', () => {
    expect(profile.asOf).toMatch(/^\d{4}-\d\d-\d\d$/);
    expect(profile.sources?.length).toBeGreaterThan(0);
    for (const source of profile.sources ?? []) expect(source).toMatch(/^https?:\/\/\S+$/);
    expect(new Set(profile.sources).size).toBe(profile.sources?.length);
  });
});

describe('what the guides were read to say', () => {
  it.each<[string, (profile: Profile) => unknown, unknown]>([
    ['bmj-case-reports', ({ abstract }) => abstract?.words, { value: { max: 150 }, confidence: 'sourced' }],
    ['bmj-case-reports', ({ body }) => body?.words, { value: { max: 2000 }, confidence: 'old' }],
    ['bmj-case-reports', ({ titleLine }) => titleLine?.caseReport?.value, 'forbidden'],
    ['jmcr', ({ abstract }) => abstract?.words, { value: { max: 350 }, confidence: 'knowledge' }],
    ['jmcr', ({ sections }) => sections.filter(({ evenIfEmpty }) => evenIfEmpty).length, 7],
    ['cureus', ({ abstract }) => abstract?.form?.value, 'unstructured'],
    ['ijscr', ({ highlights }) => highlights?.count.value, { min: 3, max: 5 }],
    ['omcr', ({ references }) => references?.count, { value: { max: 10 }, confidence: 'old' }],
    ['ajcr', ({ abstract }) => abstract?.headings?.value, ['Background', 'Case Report', 'Conclusions']],
    ['moj', ({ references }) => references?.count, { value: { max: 5 }, confidence: 'sourced' }],
    ['ame-case-reports', ({ exhibits }) => exhibits?.value, { max: 8 }],
    ['edm-case-reports', ({ learningPoints }) => learningPoints?.count.value, { min: 3, max: 6 }],
    ['ehj-cr', ({ guideline }) => guideline, { value: 'care-2013', confidence: 'sourced' }],
  ])('%s', (name, read, expected) => {
    const profile = profiles.get(name);
    expect(profile && read(profile)).toEqual(expected);
  });
});
