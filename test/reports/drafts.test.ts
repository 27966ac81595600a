import { describe, expect, it } from 'vitest';
import { lint } from '../../server/src/lint/lint.ts';
import { defaultSettings, type Stage } from '../../server/src/lint/settings.ts';
import { readReport } from '../../server/src/report/report.ts';
import type { Finding } from '../../server/src/rule/finding.ts';
import { rules } from '../../server/src/rules/index.ts';
import { writtenSections } from '../harness/draft-sections.ts';
import { expanded } from '../harness/snippets.ts';

/** The skeleton as an author finds it, cut before each section. */
const blank: readonly string[] = expanded('care-report').text.split(/^(?=## )/m);
const stages: readonly Stage[] = ['draft', 'submission'];

function findingsIn(text: string, stage: Stage): readonly Finding[] {
  const { findings, failures } = lint(readReport(text), rules, { ...defaultSettings, stage });
  expect(failures).toEqual([]);
  return findings;
}

/** What is told, whatever its place. */
function toldIn(text: string, stage: Stage): readonly string[] {
  return findingsIn(text, stage).map(({ ruleId, message }) => `${ruleId}: ${message}`);
}

/** What is told now and was not told before, each as often. */
function newIn(now: readonly string[], before: readonly string[]): readonly string[] {
  const left = [...before];
  return now.filter((told) => {
    const at = left.indexOf(told);
    if (at >= 0) left.splice(at, 1);
    return at < 0;
  });
}

/** The numbers from 0 in an order that a seed gives: the same in each run. */
function shuffled(count: number, seed: number): readonly number[] {
  let state = seed;
  const next = (): number => {
    state = (state * 1_103_515_245 + 12_345) % 2_147_483_648;
    return state / 2_147_483_648;
  };
  return Array.from({ length: count }, (_, i) => ({ i, key: next() }))
    .sort((a, b) => a.key - b.key)
    .map(({ i }) => i);
}

const forward = blank.map((_, i) => i);
const orders: readonly (readonly [string, readonly number[]])[] = [
  ['from the first to the last', forward],
  ['from the last to the first', [...forward].reverse()],
  ...[1, 2, 3, 4, 5, 6].map((seed) => [`shuffled, ${seed}`, shuffled(blank.length, seed)] as const),
];

describe('the skeleton', () => {
  it.each(stages)('blank, has findings of its blanks alone (%s)', (stage) => {
    expect(blank).toHaveLength(writtenSections.length);
    const text = blank.join('');
    const found = findingsIn(text, stage);
    expect(new Set(found.map(({ ruleId }) => ruleId))).toEqual(new Set(['section/placeholder']));
    expect(found).toHaveLength(text.match(/\[[A-Z][^[\]]+\]/g)?.length ?? 0);
  });

  it.each(stages)('written out, has none (%s)', (stage) => {
    expect(toldIn(writtenSections.join('\n'), stage)).toEqual([]);
  });

  describe.each(orders)('filled %s', (_, order) => {
    it.each(stages)('tells less with each section, and nothing new (%s)', (stage) => {
      const sections = [...blank];
      let before = toldIn(sections.join('\n'), stage);
      for (const at of order) {
        sections[at] = writtenSections[at] ?? '';
        const now = toldIn(sections.join('\n'), stage);
        expect(newIn(now, before), `after ${sections[at].slice(0, 30)}`).toEqual([]);
        expect(now.length).toBeLessThan(before.length);
        before = now;
      }
      expect(before).toEqual([]);
    });
  });

  it('an author who writes from the title on, without a skeleton, is told each time of less', () => {
    let before: readonly string[] | undefined;
    for (let count = 1; count <= writtenSections.length; count++) {
      const now = toldIn(writtenSections.slice(0, count).join('\n'), 'draft');
      // The case comes with its items, of which the rest tells, and a citation waits for the list at the end.
      const isExpected = /^(?:care\/|citation\/undefined)/;
      if (before) expect(newIn(now, before).filter((told) => !isExpected.test(told))).toEqual([]);
      before = now;
    }
    expect(before).toEqual([]);
  });

  it('each heading half-typed leaves the rest as it was', () => {
    const whole = writtenSections.join('\n');
    const at = whole.indexOf('## Discussion');
    for (let typed = 1; typed < '## Discussion'.length; typed++) {
      const text = whole.slice(0, at + typed) + whole.slice(at + '## Discussion'.length);
      const told = new Set(findingsIn(text, 'draft').map(({ ruleId }) => ruleId));
      for (const id of told) expect(id).toMatch(/^(?:section\/missing|section\/unmarked-heading|section\/empty|care\/|lab\/)/);
    }
  });
});

describe('texts that are hardly reports', () => {
  it.each([
    ['ten words', 'A man of 40 years came with a barley itch.', 6],
    ['one heading', '# Barley itch: a case report\n', 8],
    ['one section heading', '## Discussion\n', 9],
    ['headings alone', `# Barley itch: a case report\n\n${['Abstract', 'Introduction', 'Case presentation', 'Discussion', 'References'].map((name) => `## ${name}\n`).join('\n')}`, 12],
    ['a table alone', '| Test | Result |\n| --- | --- |\n| Calcium | 2.1 |\n', 8],
    ['a blank alone', '[Write your report]\n', 10],
  ])('%s has few findings', (_, text, most) => {
    for (const stage of stages) expect(findingsIn(text, stage).length).toBeLessThanOrEqual(most);
  });
});

describe('a report of 60,000 words', () => {
  /** The case as often as 60,000 words need, each under a heading of its own. */
  const [title = '', abstract = '', introduction = '', written = '', ...rest] = writtenSections;
  const words = (text: string): number => text.split(/\s+/).length;
  const parts = written.replace('## Case presentation', '').split(/^(?=### )/m).filter((part) => !part.includes('**Table'));
  const paragraphs = parts.join('').replaceAll(/^### .*$/gm, '').trim();
  const many = Math.ceil(60_000 / words(paragraphs));
  const long = [
    title,
    abstract,
    introduction,
    written,
    Array.from({ length: many }, (_, i) => `### Day ${i + 1}\n\n${paragraphs}\n`).join('\n'),
    ...rest,
  ].join('\n');

  it('is read to its end, with few findings', () => {
    expect(words(long)).toBeGreaterThan(60_000);
    const begun = performance.now();
    const told = findingsIn(long, 'submission');
    expect(performance.now() - begun).toBeLessThan(20_000);
    expect(told.length).toBeLessThanOrEqual(10);
  });

  it('with its headings lost is read too', () => {
    const told = findingsIn(long.replaceAll(/^#+ /gm, ''), 'submission');
    expect(told.length).toBeLessThanOrEqual(40);
  });
});
