import { describe, expect, it } from 'vitest';
import type { Rule } from '../../server/src/rule/define-rule.ts';
import course from '../../server/src/rules/care-abstract-course.ts';
import adverse from '../../server/src/rules/care-adverse-events.ts';
import demographics from '../../server/src/rules/care-demographics.ts';
import followUp from '../../server/src/rules/care-follow-up.ts';
import history from '../../server/src/rules/care-history.ts';
import intervention from '../../server/src/rules/care-intervention.ts';
import keywords from '../../server/src/rules/care-keywords.ts';
import limits from '../../server/src/rules/care-strengths-limitations.ts';
import title from '../../server/src/rules/care-title.ts';
import { findingsOf } from '../harness/flags.ts';
import { profileOf, toldBy } from '../harness/told.ts';

const came = 'A 58-year-old man came with a lump at the knee.';
const inCase = (text: string, head = '# Barley itch: a case report'): string =>
  `${head}\n\n## Case presentation\n\n${came}${text}\n`;
const withDiscussion = (text: string): string => `${inCase('')}\n## Discussion\n\n${text}\n`;

/** Weight, place and message of the findings, without their fixes. */
const told = (rule: Rule, text: string): readonly string[] =>
  toldBy(rule, text).filter((line) => !/^(?:safe|suggestion) /.test(line));

describe('a rule of the checklist says nothing', () => {
  it.each<[string, Rule, string]>([
    ['where there are no sections', history, `${came}\n`],
    ['without the section that the item belongs in', history, '# Barley itch\n\n## Discussion\n\nIt is rare.\n'],
    ['without a discussion', limits, inCase('')],
    ['without keywords', keywords, inCase('')],
    ['where a blank is yet to be filled', history, inCase('\n\n[Describe the medical history]')],
    ['in another language, of what cues tell', history, `---\nlang: es\n---\n\n${inCase('')}`],
    ['in a language that is not known', history, `---\nlang: fi\n---\n\n${inCase('')}`],
    ['in a language that is not known, of the title', title, `---\nlang: fi\n---\n\n${inCase('', '# Kutina')}`],
    ['where the item is told', adverse, inCase(' There were no complications.')],
    ['where limits are named', limits, withDiscussion('A limitation of this report is the short follow-up.')],
  ])('%s', (_, rule, text) => {
    expect(told(rule, text)).toEqual([]);
  });

  it('where the item is declared not applicable, by its name or its number', () => {
    for (const item of ['10d', 'adverse-events'])
      expect(findingsOf(adverse, inCase(''), { notApplicable: new Map([[item, 'no treatment']]) })).toEqual([]);
    expect(findingsOf(adverse, inCase(''), { notApplicable: new Map([['10c', 'no treatment']]) })).toHaveLength(1);
  });

  it('where the journal does not want the words', () => {
    const settings = { profile: profileOf('bmj-case-reports') };
    expect(findingsOf(title, inCase('', '# Barley itch'), settings)).toEqual([]);
    expect(findingsOf(title, inCase('', '# Barley itch'), { profile: profileOf('cureus') })).toHaveLength(1);
  });
});

const noLimits = 'No text was found that tells the strengths or limitations of how this case was managed or reported';
const noHarm = 'No text was found that tells complications or adverse events, or that there were none';

it.each<[string, Rule, string, readonly string[]]>([
  [
    'the words of the title, in any language',
    title,
    `---\nlang: es\n---\n\n${inCase('', '# Picor')}`,
    ['info ⟦Picor⟧ No words were found in the title that say what kind of article this is, such as "a case report"'],
  ],
  [
    'a missing item at the heading, where no sentence leads to it',
    adverse,
    inCase(''),
    [`info ⟦## Case presentation⟧ ${noHarm}`],
  ],
  [
    'louder where the text calls for it, and there',
    adverse,
    inCase(' He was discharged on allopurinol 300 mg daily. At six months he was well.'),
    [
      `warning ⟦He was discharged on allopurinol 300 mg daily.⟧ ${noHarm}; a drug that goes on needs a word on how it was borne`,
    ],
  ],
  [
    'limits at the heading',
    limits,
    withDiscussion('Gout is a disease of the joints.'),
    [`info ⟦## Discussion⟧ ${noLimits}`],
  ],
  [
    'limits at a conclusion for others, and no louder',
    limits,
    withDiscussion('Gout is old. This case illustrates that allopurinol should be given early. Gout is common.'),
    [`info ⟦This case illustrates that allopurinol should be given early.⟧ ${noLimits}`],
  ],
  [
    'limits at a claim that is too great',
    limits,
    withDiscussion('This case proves that allopurinol helps.'),
    [`warning ⟦proves that⟧ ${noLimits}; this claim needs them`],
  ],
  [
    'an outcome that the abstract lacks, at the last sentence of the patient',
    course,
    `# Gout: a case report\n\n## Abstract\n\nWe report a man with gout who was treated with allopurinol.\n\n## Case presentation\n\n${came} Allopurinol was given. At six-month follow-up he had recovered.\n`,
    [
      'info ⟦We report a man with gout who was treated with allopurinol.⟧ The abstract does not tell what became of the patient, which the case does; expected the outcome, with the time if there is room',
    ],
  ],
  [
    'an abstract that tells nothing of the course',
    course,
    '# Gout: a case report\n\n## Abstract\n\nMany have a lump at the knee.\n\n## Case presentation\n\nA man came.\n',
    ['info ⟦## Abstract⟧ No text was found in the abstract that tells diagnosis, treatment or outcome'],
  ],
])('tells %s', (_, rule, text, expected) => {
  expect(told(rule, text)).toEqual(expected);
});

describe('the keyword is added as the others are set off', () => {
  it.each([
    ['gout; tophus', 'gout; tophus; case report'],
    ['gout, tophus.', 'gout, tophus, case report.'],
    ['gout, tophus', 'gout, tophus, case report'],
  ])('%s', (written, expected) => {
    const text = `# Gout: a case report\n\n**Keywords:** ${written}\n\n## Case presentation\n\n${came}\n`;
    expect(toldBy(keywords, text)).toEqual([
      `info ⟦${written}⟧ "case report" was not found among the keywords; CARE expects it there`,
      `suggestion Add "case report" to the keywords: **Keywords:** ${expected}`,
    ]);
  });
});

describe('of several patients', () => {
  const two = (first: string, second: string): string =>
    `# Itch: two cases\n\n## Case 1\n\n${first}\n\n## Case 2\n\n${second}\n\n## Discussion\n\nIt is rare.\n`;
  const other = 'A 40-year-old woman came with a lump at the knee.';
  const noAge = 'o text was found that tells the age and the sex of the patient';

  it.each<[string, Rule, string, readonly string[]]>([
    ['each is told of', demographics, two(came, other), []],
    ['one is missed', demographics, two(came, 'The patient had a lump.'), [`warning ⟦Case 2⟧ In case 2, n${noAge}`]],
    [
      'all are missed once',
      demographics,
      two('The patient came.', 'The patient came.'),
      [`warning ⟦## Case 1⟧ N${noAge}`],
    ],
    [
      'the treatment of one is missed',
      intervention,
      two(`${came} He was treated with allopurinol 300 mg daily.`, other),
      [
        'warning ⟦Case 2⟧ In case 2, no text was found that tells how the patient was treated, or that no treatment was needed',
      ],
    ],
    [
      'the end of one is missed',
      followUp,
      two(`${came} At six months he was well.`, `${other} She was treated with allopurinol.`),
      [
        'warning ⟦Case 2⟧ In case 2, no text was found that tells how long the patient was followed up and how the patient was then',
      ],
    ],
    ['one is enough of what is worth a look', adverse, two(`${came} There were no complications.`, other), []],
  ])('%s', (_, rule, text, expected) => {
    expect(told(rule, text)).toEqual(expected);
  });

  it('the blank goes into the case that lacks it', () => {
    const [, fix] = toldBy(demographics, two(came, 'The patient had a lump.'));
    expect(fix).toBe(
      'suggestion Insert a blank for age and sex in "Case 2": [Add here: age (a decade is enough), sex, and what else of the person matters here]',
    );
  });
});
