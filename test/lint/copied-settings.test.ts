import { describe, expect, it } from 'vitest';
import { defaultProfile, profiles } from '../../server/src/data/profiles.ts';
import { lint } from '../../server/src/lint/lint.ts';
import { loadProfile } from '../../server/src/lint/load-profile.ts';
import { defaultSettings, type Settings } from '../../server/src/lint/settings.ts';
import { readReport } from '../../server/src/report/report.ts';
import { rules } from '../../server/src/rules/index.ts';

const entries = Array.from({ length: 45 }, (_, i) => `${i + 1}. Moss TA. Itch ${i}. J Farm Med. 2001;3:4.\n`);

/** Too long in all that is counted, and without most sections, so that a rule on the profile has something to say. */
const report = readReport(
  `# Barley itch: a case report\n\n## Abstract\n\n${'It itched again. '.repeat(150)}\n\n## Case\n\n${'The boy scratched. '.repeat(1200)}\n\n## References\n\n${entries.join('')}`,
);

const ownProfile = (text: string): Promise<Settings> =>
  loadProfile(async () => ({ text }), '/ward/default.yaml').then(({ own }) => ({
    ...defaultSettings,
    profile: own.profile ?? defaultProfile,
    profilePlace: '/ward/default.yaml',
  }));

/** What goes from one thread to another is a copy, so that no rule may ask whether it is the very same. */
describe('settings that were copied say the same', () => {
  it.each([...profiles.keys()])('%s', (name) => {
    const settings = { ...defaultSettings, profile: profiles.get(name) ?? defaultProfile };
    expect(lint(report, rules, structuredClone(settings)).findings).toEqual(lint(report, rules, settings).findings);
  });

  it("a profile of one's own that takes over what most journals ask", async () => {
    const settings = await ownProfile('title: Annals of the Ward\nreferences: {count: 20}\n');
    const { findings } = lint(report, rules, structuredClone(settings));
    expect(findings).toEqual(lint(report, rules, settings).findings);
    const limits = findings.flatMap(({ message }) => /(?:most journals|`\w+`) allows? \d+/.exec(message) ?? []);
    expect(limits.sort()).toEqual(['`default` allows 20', 'most journals allow 3000', 'most journals allow 350']);
  });
});

it("a profile of one's own is a journal, whatever its name", async () => {
  const { profile } = await ownProfile('title: Annals of the Ward\n');
  expect([profile.name, profile.usual, defaultProfile.usual]).toEqual(['default', undefined, true]);
});
