import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { followUps } from '../../server/src/report/follow-ups.ts';
import { judgeFollowUp } from '../../server/src/report/judge-follow-up.ts';
import { readReport } from '../../server/src/report/report.ts';
import { textOf } from '../../server/src/text/span.ts';

function followUpsIn(text: string): string[] {
  const report = readReport(
    `# Barley itch\n\n## Case presentation\n\nA man of 58 was treated with zinc paste. ${text}\n`,
  );
  return followUps(report).map(({ fact, span }) => `${textOf(report.text, span)}: ${fact.time}`);
}

describe('a statement of follow-up', () => {
  it.each([
    ['At 6-month follow-up he was well.', ['At 6-month follow-up: P6M']],
    ["At three months' follow-up he was well.", ["At three months' follow-up: P3M"]],
    ['On days 7, 14 and 21 after surgery the wound was dry.', ['On days 7: P7D', '14: P14D', '21: P21D']],
    ['He was followed up for 8 months.', ['for 8 months: P8M']],
    ['He was followed-up for two years.', ['for two years: P2Y']],
    ['He was last seen 24 months after his operation.', ['24 months after his operation: P24M']],
    ['At 12 months he took 5 mg daily, and his score was 61%.', ['At 12 months: P12M']],
    ['Six months after surgery, the wound was healed.', ['Six months after surgery: P6M']],
    ['He was sent home on postoperative day 3.', ['on postoperative day 3: P3D']],
    ['By the second postoperative day the pain had ceased.', ['By the second postoperative day: P2D']],
    [
      'On the 5th and 9th post-operative day the wound was dressed.',
      ['On the 5th: P5D', '9th post-operative day: P9D'],
    ],
    ['Two weeks later, the swelling had resolved.', ['Two weeks later: P2W']],
    ['Four days later, he was readmitted with fever.', ['Four days later: P4D']],
    ['After 10 days the pain had disappeared.', ['After 10 days: P10D']],
    ['After 10 days of this treatment, the pain was gone.', ['After 10 days of this treatment: P10D']],
    ['On day 14, he was discharged.', ['On day 14: P14D']],
    ['The score rose from 15 to 16 after both 4 and 12 weeks of administration.', ['4: P4W', '12 weeks: P12W']],
    ['At one, three, and six months the skin was clear.', ['At one: P1M', 'three: P3M', 'six months: P6M']],
    ['Swabs were negative 15 and 20 days after discharge.', ['15: P15D', '20 days after discharge: P20D']],
    ['Radiographs at week 1 and 2 showed healing.', ['at week 1: P1W', '2: P2W']],
    ['The itch had improved for 3-4 weeks.', ['for 3-4 weeks: null']],
    ['The hospital stay lasted 10 days.', ['10 days: P10D']],
    ['Under zinc paste for 6 weeks, the rash regressed.', ['for 6 weeks: P6W']],
    ['Disease-free survival (DFS) has lasted for two years.', ['for two years: P2Y']],
    ['During follow-up, no recurrence was seen.', ['During follow-up: null']],
    ['At the last follow-up he could walk.', ['At the last follow-up: null']],
    ['The last follow-up was on 15 September 2020.', ['on 15 September 2020: null']],
    ['After two cycles of chemotherapy the cough was gone.', ['After two cycles of: null']],
    ['A follow-up CT showed no mass.', ['follow-up CT: null']],
    ['He improved within 48 hours.', ['within 48 hours: PT48H']],
    ['He received fluids and was discharged 4 days later.', ['4 days later: P4D']],
  ])('%s', (text, found) => {
    expect(followUpsIn(text)).toEqual(found);
  });

  it.each([
    'He will be followed up for 6 months.',
    'Follow-up should be for at least 5 years.',
    'He had smoked for 30 years.',
    'The pain had begun two weeks before.',
    'A biopsy was taken 2 days later.',
    'The operation lasted 3 hours.',
    'Amoxicillin 500 mg was given three times daily for 7 days.',
    'The Apgar score was 8 after 5 minutes.',
    'At 22 weeks of pregnancy, creatinine was 1.2 mg/dL.',
    'The drug was stopped after 6 days.',
  ])('is not: %s', (text) => {
    expect(followUpsIn(text)).toEqual([]);
  });

  it('a bare time before any treatment is none', () => {
    const text = '# Gout\n\n## Case presentation\n\nTwo weeks later the pain was better. Then it came back.\n';
    expect(followUps(readReport(text))).toEqual([]);
  });

  it('counts in a caption, in a table only where it says so itself, and in a discussion only of this patient', () => {
    const report = readReport(`# Barley itch\n\n## Case presentation\n\nThe rash was treated with zinc paste.

**Figure 1.** The skin at 6 weeks, with images of both arms.

| Itch | 3 months after treatment | Week 9 |
| --- | --- | --- |
| Score | 2 | 0 |\n\n## Discussion\n\nAt 6-month follow-up, most patients of Moss were well. Our patient was well one year after treatment.\n`);
    expect(followUps(report).map(({ span }) => textOf(report.text, span))).toEqual([
      'at 6 weeks',
      '3 months after treatment',
      'one year after treatment',
    ]);
  });

  it('every sentence that has a time after the treatment and an outcome has one, whatever the number', () => {
    const unit = fc.constantFrom('days', 'weeks', 'months', 'years');
    const form = fc.constantFrom('after treatment', 'later', 'after surgery', 'after discharge');
    fc.assert(
      fc.property(fc.integer({ min: 2, max: 99 }), unit, form, (value, name, behind) => {
        const letter = name.charAt(0).toUpperCase();
        expect(followUpsIn(`He was well ${value} ${name} ${behind}.`)).toEqual([
          `${value} ${name} ${behind}: P${value}${letter}`,
        ]);
      }),
    );
  });
});

describe('the item on follow-up', () => {
  it.each([
    ['Four days later, a second dressing was put on.', 'missing'],
    ['In May 2020, a CT showed the old scar.', 'missing'],
    ['At 6-month follow-up the skin test was negative.', 'reported'],
    ['Two weeks later, the swelling had resolved.', 'reported'],
  ])('%s is %s', (text, status) => {
    const report = readReport(
      `# Barley itch\n\n## Case presentation\n\nA man of 58 was treated with zinc paste. ${text}\n`,
    );
    expect(judgeFollowUp(report).status).toBe(status);
  });
});
