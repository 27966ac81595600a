import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { expect, it } from 'vitest';
import { guidelineTopics } from '../../server/src/data/guideline-topics.ts';
import { guidelines } from '../../server/src/data/guidelines.ts';
import { defaultProfile } from '../../server/src/data/profiles.ts';
import { roleTitles } from '../../server/src/data/roles.ts';

const source = readFileSync(resolve(import.meta.dirname, '../../client/src/panel-titles.ts'), 'utf8');
/** A line of the table: what the server says, the same to be translated, and the label below a topic. */
const rows = [
  ...source.matchAll(
    /^ {4}'?([^':\n]+(?:: [^'\n]+)?)'?: \{\s+whole: l10n\.t\('([^']+)'\)(?:,\s+label: l10n\.t\('([^']+)'\))?,?\s+\}/gm,
  ),
].map(([, name, whole, label]) => ({ name, whole, label }));

it('has a name in the language of the editor for each item, topic and section that is asked for everywhere', () => {
  const asked = [
    ...Object.values(guidelines).flatMap(({ items }) => items.map(({ title }) => title)),
    ...Object.values(guidelineTopics).flatMap((topics) => topics.map(({ title }) => title)),
    ...defaultProfile.sections.map(({ role }) => roleTitles[role]),
  ];
  const names = new Set(rows.map(({ name }) => name));
  expect([...new Set(asked)].filter((title) => !names.has(title))).toEqual([]);
});

it('translates each name under its own words', () => {
  expect(rows.length).toBeGreaterThan(80);
  expect(rows.filter(({ name, whole }) => name !== whole)).toEqual([]);
});

it('has a shorter label for what begins or ends with its topic', () => {
  const clipped = rows.filter(({ whole = '', label }) => !label && /: |, in the abstract$/.test(whole));
  expect(clipped).toEqual([]);
  expect(rows.filter(({ whole = '', label }) => label !== undefined && label.length >= whole.length)).toEqual([]);
});
