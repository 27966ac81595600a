import { expect, it } from 'vitest';
import { careItems, type ItemVerdict } from '../../server/src/report/care-items.ts';
import { readReport } from '../../server/src/report/report.ts';
import { wordsAt } from '../../server/src/report/words-at.ts';

/** What annoyed someone who filled a new report from its skeleton: evidence that was no evidence, or of someone else. */
function judged(text: string, name: string): { readonly verdict: ItemVerdict | undefined; readonly first: string } {
  const report = readReport(text);
  const verdict = careItems(report).find(({ item }) => item.name === name);
  const [place] = verdict?.evidence ?? [];
  return { verdict, first: place ? wordsAt(report, place) : '' };
}

const frame = (course: string, discussion = 'Mites live in barley.'): string =>
  `# Barley itch: a case report\n\n## Case presentation\n\n${course}\n\n## Discussion\n\n${discussion}\n`;

it.each([
  ['diagnostic-tests', 'Creatinine was 88 µmol/L (45–84).', 'reported'],
  ['adverse-events', 'He tolerated prednisolone well, apart from a raised sugar.', 'reported'],
  ['diagnostic-tests', 'IgE was 812 kU/L.', 'reported'],
  ['diagnostic-tests', 'The creatinine of sheep was 88 µmol/L (3, 5).', 'missing'],
  ['diagnostic-tests', 'Eosinophils were 1.9 × 10⁹/L.', 'reported'],
  ['past-interventions', 'Her mother had had asthma.', 'missing'],
  ['past-interventions', 'She had had surgery of the knee.', 'reported'],
  ['intervention', 'He took no regular medication.', 'missing'],
  ['intervention', 'C-reactive protein was 12 mg/L.', 'missing'],
  ['intervention', 'A swab grew methicillin-sensitive staphylococci.', 'missing'],
  ['intervention', 'He was allergic to penicillin.', 'missing'],
  ['intervention', 'He received 500 mg of flucloxacillin.', 'reported'],
  ['follow-up-tests', 'He received flucloxacillin. C-reactive protein was below 5 mg/L on day 9.', 'reported'],
  ['follow-up-tests', 'He received flucloxacillin. CEA fell from 12.3 to 2.1 ng/mL.', 'reported'],
  ['follow-up-tests', 'He receives flucloxacillin. At 3 weeks his eosinophils are 0.3 × 10⁹/L.', 'reported'],
  ['diagnostic-reasoning', 'Scabies is excluded because there are no burrows.', 'reported'],
  ['main-concern', 'A 40-year-old woman is referred because of marked fatigue.', 'reported'],
  ['follow-up-tests', 'He received flucloxacillin. Blood cultures stayed sterile.', 'missing'],
])('%s: %s is %s', (name, course, status) => {
  expect(judged(frame(course), name).verdict?.status).toBe(status);
});

it('nothing is told in a discussion that holds only blanks', () => {
  const text = frame('He had mites because he slept on straw [1]. So did others [2].', '[Compare with the literature]');
  expect(judged(text, 'literature').verdict?.status).toBe('missing');
  expect(judged(text, 'rationale').verdict?.status).toBe('missing');
});

it.each([
  ['intervention', 'He received cetirizine 10 mg orally once daily for 10 days.'],
  ['intervention-details', 'He received cetirizine 10 mg orally once daily for 10 days.'],
  ['follow-up', 'At the last visit after six weeks he was well.'],
])('the first evidence for %s is of the section that is headed for it', (name, expected) => {
  const course = `### Patient information

He had been treated with permethrin 5 mg orally once daily for 7 days.

### Timeline

| Time | Event |
| --- | --- |
| Day 0 | Cetirizine started |
| Day 3 | Fever gone; discharge |

### Therapeutic intervention

He received cetirizine 10 mg orally once daily for 10 days.

### Follow-up and outcomes

At the last visit after six weeks he was well.`;
  expect(judged(frame(course), name).first).toBe(expected);
});

it('what the abstract tells of one patient is not told of another', () => {
  const text = `# Barley itch: two cases

## Abstract

A 46-year-old man had barley itch.

## Case presentation

### Case 1

A 46-year-old man had a rash.

### Case 2

The second patient had a fever.
`;
  const statuses = judged(text, 'demographics').verdict?.cases?.map(({ status }) => status);
  expect(statuses).toEqual(['reported', 'missing']);
});

const story = [
  'Barley itch is rarely reported today.',
  'A 34-year-old woman presented with a rash and fever.',
  'She was treated with betamethasone and recovered from barley itch.',
];

it.each([
  ['a block', `abstract: |\n  **Background:** ${story.join(' ')}\n\n  **Conclusion:** Doctors should ask about straw.`],
  ['a folded block', `abstract: >-\n    ${story.join('\n    ')}\n    Doctors should ask about straw.`],
  ['quotation marks', `abstract: "${story.join(' ')} Doctors should ask about straw."`],
  ['plain words', `abstract: ${story.join(' ')} Doctors should ask about straw.`],
])('an abstract in the front matter is read, as %s', (_, yaml) => {
  const text = `---\ntitle: "Barley itch: a case report"\n${yaml}\n---\n\n## Case presentation\n\nA woman came.\n`;
  for (const name of ['abstract-novelty', 'abstract-findings', 'abstract-lesson'])
    expect([name, judged(text, name).verdict?.status]).toEqual([name, 'reported']);
  expect(judged(text, 'abstract-novelty').first).toMatch(/^(?:Background: )?Barley itch is rarely reported today\.$/);
  expect(judged(text, 'abstract-lesson').first).toMatch(/Doctors should ask about straw\.$/);
});

it('the attributes of a heading are no words of it', () => {
  const report = readReport(
    '# Barley itch: a case report {#top}\n\n## Case presentation {#sec-case .unnumbered}\n\nA man.\n',
  );
  expect(report.title?.text).toBe('Barley itch: a case report');
  expect(report.sections.map(({ heading }) => heading)).toEqual(['Barley itch: a case report', 'Case presentation']);
});

it.each([
  ['@moss2019 found fever in 12% of workers. @reed2015 saw none.', 'reported'],
  ['As @fig-back2019 and @sec-case2015 show, it itched. Write to moss@oatmere2019.example.', 'missing'],
])('a key in the sentence cites: %s', (discussion, status) => {
  expect(judged(frame('A man came.', discussion), 'literature').verdict?.status).toBe(status);
});
