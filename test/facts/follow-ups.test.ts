import { describe, expect, it } from 'vitest';
import { followUps } from '../../server/src/report/follow-ups.ts';
import { readReport } from '../../server/src/report/report.ts';
import { textOf } from '../../server/src/text/span.ts';

function followUpsIn(text: string): string[] {
  const report = readReport(`# Gout\n\n## Case presentation\n\nA man of 58 was treated with allopurinol. ${text}\n`);
  return followUps(report).map(({ fact, span }) => `${textOf(report.text, span)}: ${fact.time}`);
}

describe('a statement of follow-up', () => {
  it.each([
    ['At 6-month follow-up he was well.', ['At 6-month follow-up: P6M']],
    ['He was followed up for 8 months.', ['followed up for 8 months: P8M']],
    ['He was followed-up for two years.', ['followed-up for two years: P2Y']],
    ['He was last seen 24 months after his operation.', ['was last seen 24 months: P24M']],
    ['Six months after surgery, the wound was healed.', ['Six months after surgery: P6M']],
    ['He was sent home on postoperative day 3.', ['on postoperative day 3: P3D']],
    ['By the second postoperative day the pain had ceased.', ['By the second postoperative day: P2D']],
    ['Two weeks later, the swelling had resolved.', ['Two weeks later: P2W']],
    ['After 10 days the pain had disappeared.', ['After 10 days: P10D']],
    ['On day 14, he was discharged.', ['On day 14: P14D']],
    ['During follow-up, no recurrence was seen.', ['During follow-up: null']],
    ['At the last follow-up he could walk.', ['At the last follow-up: null']],
    ['He improved within 48 hours.', ['within 48 hours: PT48H']],
  ])('%s', (text, found) => {
    expect(followUpsIn(text)).toEqual(found);
  });

  it.each([
    'He will be followed up for 6 months.',
    'Follow-up should be for at least 5 years.',
    'He had smoked for 30 years.',
    'The pain had begun two weeks before.',
    'A biopsy was taken 2 days later.',
  ])('is not: %s', (text) => {
    expect(followUpsIn(text)).toEqual([]);
  });

  it('a bare time before any treatment is none', () => {
    const text = '# Gout\n\n## Case presentation\n\nTwo weeks later the pain was better. Then it came back.\n';
    expect(followUps(readReport(text))).toEqual([]);
  });
});
