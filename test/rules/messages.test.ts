import { describe, expect, it } from 'vitest';
import { profiles } from '../../server/src/data/profiles.ts';
import type { Rule } from '../../server/src/rule/define-rule.ts';
import { ruleGroups } from '../../server/src/rule/define-rule.ts';
import type { Finding } from '../../server/src/rule/finding.ts';
import { rules } from '../../server/src/rules/index.ts';
import { findingsOf, readMarks } from '../harness/flags.ts';

const frame = ['# An invented case report\n\n## Case presentation\n\n', '\n'];

/** The findings in the examples of a rule, with their texts. */
function told(rule: Rule): readonly { readonly text: string; readonly finding: Finding }[] {
  return rule.examples.flatMap(
    ({ flagged, bare = false, guideline = 'care-2013', profile: name = 'default', images = [] }) => {
      const profile = profiles.get(name);
      if (flagged === undefined || !profile) return [];
      const { text } = readMarks(bare ? flagged : frame.join(flagged));
      return findingsOf(rule, text, { guideline, profile, images }).map((finding) => ({ text, finding }));
    },
  );
}

/** Words for people: they neither begin nor end with punctuation, and have no hole. */
const sound = /^[^\s.,;:](?!.*\s{2})(?!.*(?:`` |undefined|NaN)).*[^\s.,;:]$/;

it.each(rules.map((rule) => [rule.id, rule] as const))('%s speaks in whole phrases', (_, rule) => {
  for (const { finding } of told(rule)) {
    const { message, related, fixes } = finding;
    for (const words of [message, ...related.map((each) => each.message), ...fixes.map(({ title }) => title)])
      expect(words).toMatch(sound);
  }
});

/** A finding in lines: severity and message, the places beside it, and what each fix does to which characters. */
function shown({ text, finding }: { readonly text: string; readonly finding: Finding }): string {
  const quoted = (start: number, end: number): string => JSON.stringify(text.slice(start, end));
  return [
    `  ${finding.severity}: ${finding.message}`,
    ...finding.related.map(({ span, message }) => `    at ${quoted(span.start, span.end)}: ${message}`),
    ...finding.fixes.flatMap(({ title, safety, edits }) => [
      `    ${safety}: ${title}`,
      ...edits.map(({ span, newText, snippet }) => {
        const made = `${quoted(span.start, span.end)} becomes ${JSON.stringify(newText)}`;
        const before = JSON.stringify(text.slice(Math.max(0, span.start - 12), span.start));
        return `      behind ${before} ${made}${snippet === undefined ? '' : `, as ${JSON.stringify(snippet)}`}`;
      }),
    ]),
  ].join('\n');
}

describe('what the examples of the rules are told', () => {
  it.each(ruleGroups.map((group) => [group] as const))('of the group %s stands beside this file', async (group) => {
    const ofGroup = rules.filter(({ id }) => id.startsWith(`${group}/`));
    const lines = ofGroup.flatMap((rule) => [
      `${rule.id}${rule.absence ? ', an absence' : ''}`,
      ...told(rule).map(shown),
    ]);
    await expect(`${lines.join('\n')}\n`).toMatchFileSnapshot(`__snapshots__/${group}.txt`);
  });
});
