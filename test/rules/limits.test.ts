import { describe, expect, it } from 'vitest';
import type { Profile } from '../../server/src/data/profile.ts';
import { defaultProfile, profiles } from '../../server/src/data/profiles.ts';
import type { Rule } from '../../server/src/rule/define-rule.ts';
import figures from '../../server/src/rules/figure-too-many.ts';
import listed from '../../server/src/rules/reference-too-many.ts';
import abstractForm from '../../server/src/rules/section-abstract-form.ts';
import abstractLength from '../../server/src/rules/section-abstract-length.ts';
import bodyLength from '../../server/src/rules/section-body-length.ts';
import highlights from '../../server/src/rules/section-highlights.ts';
import keywordCount from '../../server/src/rules/section-keyword-count.ts';
import duplicates from '../../server/src/rules/section-keyword-duplicate.ts';
import separators from '../../server/src/rules/section-keyword-separator.ts';
import learningPoints from '../../server/src/rules/section-learning-points.ts';
import titleLength from '../../server/src/rules/section-title-length.ts';
import tables from '../../server/src/rules/table-too-many.ts';
import { applyEdits } from '../../server/src/text/text-edit.ts';
import { findingsOf } from '../harness/flags.ts';

/** What a rule says of a text, each finding as its severity and message. */
function said(rule: Rule, text: string, profile: Profile | string = defaultProfile): readonly string[] {
  const chosen = typeof profile === 'string' ? profiles.get(profile) : profile;
  if (!chosen) throw new Error(`No profile is named ${String(profile)}`);
  return findingsOf(rule, text, { profile: chosen }).map(({ severity, message }) => `${severity}: ${message}`);
}

const words = (count: number): string => Array.from({ length: count }, () => 'itch').join(' ');
const abstract = (count: number): string => `# Barley itch\n\n## Abstract\n\n${words(count)}.\n\n## Case\n\nA man.\n`;
const own = (part: Partial<Profile>): Profile => ({ ...defaultProfile, name: 'ward', ...part });

describe('the message tells the count, the limit and how sure it is', () => {
  it.each<[string, string, readonly string[]]>([
    ['moj', abstract(251), ['warning: The abstract has 251 words; `moj` allows 250']],
    ['moj', abstract(250), []],
    ['omcr', abstract(151), ["info: The abstract has 151 words; `omcr` allows 150; check the journal's guide"]],
    ['jmcr', abstract(351), ["info: The abstract has 351 words; `jmcr` allows 350; check the journal's guide"]],
    [
      'default',
      abstract(351),
      ["info: The abstract has 351 words; most journals allow 350; check the journal's guide"],
    ],
    ['default', abstract(350), []],
    ['ame-case-reports', abstract(1), ['warning: The abstract has 1 word; `ame-case-reports` wants 200 to 350']],
    ['ame-case-reports', abstract(200), []],
    ['ame-case-reports', '# Itch\n\n## Abstract\n\n[Write the abstract]\n\n## Case\n\nA man.\n', []],
    ['cureus', abstract(2000), []],
    ['moj', '# Itch\n\n## Abstract\n\n## Case\n\nA man.\n', []],
  ])('%s', (name, text, expected) => expect(said(abstractLength, text, name)).toEqual(expected));

  it("of a profile of one's own too", () => {
    const asked = { value: { min: 10 }, confidence: 'sourced' } as const;
    expect(said(abstractLength, abstract(3), own({ abstract: { words: asked } }))).toEqual([
      'warning: The abstract has 3 words; `ward` wants at least 10',
    ]);
    expect(said(abstractLength, abstract(351), own({}))).toEqual([
      "info: The abstract has 351 words; most journals allow 350; check the journal's guide",
    ]);
  });
});

it('of two abstracts, the shorter one is not too short', () => {
  const text = `# Itch\n\n## Abstract\n\n${words(200)}\n\n## Resumen\n\nPicor.\n\n## Case\n\nA man.\n`;
  expect(said(abstractLength, text, 'ame-case-reports')).toEqual([]);
});

it('the text is counted without what the journal leaves out', () => {
  const text = (count: number): string =>
    `# Itch\n\n## Abstract\n\n${words(300)}\n\n## Case\n\n${words(count)}\n\n## Funding\n\nNone.\n`;
  expect(said(bodyLength, text(1000), 'moj')).toEqual([]);
  expect(said(bodyLength, text(1001), 'moj')).toEqual(['warning: The text has 1001 words; `moj` allows 1000']);
  expect(said(bodyLength, text(3001))).toEqual([
    "info: The text has 3001 words; most journals allow 3000; check the journal's guide",
  ]);
  const whole = own({ body: { words: { value: { max: 100 }, confidence: 'sourced' }, without: [] } });
  expect(said(bodyLength, text(10), whole)).toEqual(['warning: The text has 311 words; `ward` allows 100']);
});

it('the title is counted as it is read', () => {
  const title = `# **${'i'.repeat(80)}**\n\nItch.\n`;
  expect(said(titleLength, title, 'univ-med')).toEqual(['warning: The title has 80 characters; `univ-med` allows 79']);
  expect(said(titleLength, title.replace('ii', 'i'), 'univ-med')).toEqual([]);
});

describe('the form of the abstract', () => {
  const text = (body: string): string => `# Itch\n\n## Abstract\n\n${body}\n\n## Case\n\nA man.\n`;
  it.each<[string, string, readonly string[]]>([
    [
      'ijscr',
      'A man itched.',
      [
        'warning: No labels of parts were found in the abstract; `ijscr` wants them: Introduction and importance, Presentation of case, Clinical discussion, Conclusion',
      ],
    ],
    [
      'galen-medical-journal',
      '**Background:** Rare. **Case:** A man.',
      [
        'warning: No part for Conclusions was found in the abstract; `galen-medical-journal` wants Background, Case Report, Conclusions',
      ],
    ],
    [
      'ajcr',
      'A man itched.',
      [
        "info: No labels of parts were found in the abstract; `ajcr` wants them: Background, Case Report, Conclusions; check the journal's guide",
      ],
    ],
    [
      'cureus',
      '**Background:** Rare. **Case:** A man.',
      ['warning: The abstract has parts, such as `Background`; `cureus` wants it without labels'],
    ],
    ['cureus', '**Background:** Rare, and a man.', []],
    ['ijscr', '[Write the abstract]', []],
    ['ijscr', '', []],
    ['moj', 'A man itched.', []],
  ])('%s %s', (name, body, expected) => expect(said(abstractForm, text(body), name)).toEqual(expected));
});

describe('points', () => {
  const text = (heading: string, body: string): string => `# Itch\n\n## ${heading}\n\n${body}\n\n## Case\n\nA man.\n`;
  it.each<[Rule, string, string, string, readonly string[]]>([
    [highlights, 'ijscr', 'Highlights', '- A\n- B', ['warning: `Highlights` has 2 points; `ijscr` wants 3 to 5']],
    [highlights, 'ijscr', 'Highlights', '• A\n• B\n• C', []],
    [highlights, 'ijscr', 'Highlights', `- A\n- B\n- ${'c'.repeat(85)}`, []],
    [
      highlights,
      'ijscr',
      'Highlights',
      `- A\n- B\n- ${'c'.repeat(86)}`,
      ["info: The highlight has 86 characters; `ijscr` allows 85; check the journal's guide"],
    ],
    [highlights, 'ijscr', 'Highlights', '- A\n  - nested\n- B\n- C', []],
    [highlights, 'ijscr', 'Highlights', '[Write this section]', []],
    [highlights, 'ijscr', 'Highlights', '', []],
    [
      learningPoints,
      'edm-case-reports',
      'Learning points',
      'One text.',
      ['warning: No list of points was found under `Learning points`; `edm-case-reports` wants 3 to 6'],
    ],
    [
      learningPoints,
      'bmj-case-reports',
      'Take home messages',
      '- A',
      ["info: `Take home messages` has 1 point; `bmj-case-reports` wants 3 to 5; check the journal's guide"],
    ],
    [learningPoints, 'edm-case-reports', 'Conclusion', 'One text.', []],
    [learningPoints, 'edm-case-reports', 'Highlights', '- A', []],
    [learningPoints, 'ijscr', 'Learning points', '- A', []],
  ])('%#: %s', (rule, name, heading, body, expected) =>
    expect(said(rule, text(heading, body), name)).toEqual(expected),
  );
});

describe('figures, tables and references', () => {
  const text = (body: string): string => `# Itch\n\n## Case\n\n${body}\n`;
  const image = (n: number): string =>
    Array.from({ length: n }, (_, i) => `![Arm](arm-${i}.png)`).join('\n\nText.\n\n');
  const table = '| Day | Event |\n| --- | --- |\n| 1 | Itch |\n';
  it.each<[Rule, string, string, readonly string[]]>([
    [figures, 'moj', image(4), ['warning: 4 figures were found; `moj` allows 3']],
    [figures, 'moj', `${image(4)}\n\nFigure 1. The arms.`, []], // panels of one figure, perhaps
    [figures, 'moj', 'Supplementary Figure 1. A.\n\nFigure 1. B.\n\nFigure 2. C.\n\nFigure 3. D.', []],
    [tables, 'moj', `${table}\nText.\n\n${table}`, ['warning: 2 tables were found; `moj` allows 1']],
    [tables, 'moj', `Table 1. The course.\n\n${table}`, []],
    [figures, 'jchs', `${image(3)}\n\n${table}`, []],
    [tables, 'jchs', `${image(3)}\n\n${table}`, ['warning: 4 figures and tables were found; `jchs` allows 3']],
    [figures, 'jchs', `${table}\n${image(3)}`, ['warning: 4 figures and tables were found; `jchs` allows 3']],
    [figures, 'default', image(20), []],
  ])('%#', (rule, name, body, expected) => expect(said(rule, text(body), name)).toEqual(expected));

  it('the list is counted', () => {
    const entries = (n: number): string =>
      Array.from({ length: n }, (_, i) => `${i + 1}. Penn A. Itch. J Field Med. ${1950 + i};1:2-3.`).join('\n');
    const of = (n: number): string => `# Itch\n\n## Case\n\nA man.\n\n## References\n\n${entries(n)}\n`;
    expect(said(listed, of(41))).toEqual([
      "info: The list has 41 references; most journals allow 40; check the journal's guide",
    ]);
    expect(said(listed, of(40))).toEqual([]);
    expect(said(listed, of(6), 'moj')).toEqual(['warning: The list has 6 references; `moj` allows 5']);
  });
});

describe('keywords', () => {
  const text = (list: string): string =>
    `# Itch\n\n## Abstract\n\nItch.\n\n**Keywords:** ${list}\n\n## Case\n\nA man.\n`;

  it.each<[string, string, readonly string[]]>([
    ['cureus', 'a; b; c; d', ["info: 4 keywords were found; `cureus` wants at least 5; check the journal's guide"]],
    ['cureus', 'a; b; c; d; e', []],
    ['ijscr', 'a, b', ['warning: 2 keywords were found; `ijscr` wants 3 to 6']],
    ['univ-med', 'a', ['warning: 1 keyword was found; `univ-med` wants 4 to 7']],
    ['default', 'a', []],
  ])('%s counts %s', (name, list, expected) => expect(said(keywordCount, text(list), name)).toEqual(expected));

  it.each<[string, string, 'safe' | 'suggestion']>([
    ['itch; barley; Itch; case report', 'itch; barley; case report', 'safe'],
    ['itch, barley, itch', 'itch, barley', 'safe'],
    ['itch; itch.', 'itch.', 'safe'],
    ['*itch*; barley; itch', '*itch*; barley', 'safe'],
    ['rash; barley; rashes', 'rash; barley', 'suggestion'],
    ['metastasis; metastases', 'metastasis', 'suggestion'],
    ['allergy; allergies', 'allergy', 'suggestion'],
    ['follow-up; follow up', 'follow-up', 'suggestion'],
  ])('%s becomes %s', (list, expected, safety) => {
    const [finding, ...more] = findingsOf(duplicates, text(list));
    const fix = finding?.fixes[0];
    expect(more).toEqual([]);
    expect(fix?.safety).toBe(safety);
    expect(fix && applyEdits(text(list), fix.edits)).toBe(text(expected));
  });

  it.each([
    'itch; barley itch; case report',
    'hepatitis; hepatitis B',
    'virus; viruses in barns',
    'sepsis; seps',
    'T cell; B cell',
  ])('%s: none stands twice', (list) => expect(said(duplicates, text(list))).toEqual([]));

  it.each<[string, string]>([
    ['barley, itch, farmer; case report', 'barley; itch; farmer; case report'],
    ['barley; itch, case report', 'barley; itch; case report'],
    ['barley; itch; wheat, rye, oats; rash', 'barley; itch; wheat; rye; oats; rash'],
  ])('%s becomes %s', (list, expected) => {
    const [finding] = findingsOf(separators, text(list));
    expect(finding && applyEdits(text(list), finding.fixes[0]?.edits ?? [])).toBe(text(expected));
  });

  it.each([
    "syndrome, Sjögren's; itch",
    'Arthritis, Rheumatoid; Lupus Erythematosus, Systemic; itch',
    'Leukemia, Lymphocytic, Chronic, B-Cell; itch',
    'diabetes mellitus, type 2; itch',
    'barley, itch, case report',
    'itch; barley',
    'Crohn disease, ileum; itch', // two terms or one: not known
  ])('%s is one list', (list) => expect(said(separators, text(list))).toEqual([]));
});
