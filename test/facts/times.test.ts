import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { daysBetween, isRealDate } from '../../server/src/facts/calendar-date.ts';
import { timesOf } from '../../server/src/facts/times.ts';
import { readReport } from '../../server/src/report/report.ts';
import { textOf } from '../../server/src/text/span.ts';

/** Each time as `kind: words = ISO`. */
function timesIn(text: string): string[] {
  const report = readReport(`## Case\n\n${text}\n`);
  return report.find(timesOf).map(({ fact, span }) => `${fact.kind}: ${textOf(report.text, span)} = ${fact.iso}`);
}

describe('a date', () => {
  it.each<[string, readonly string[]]>([
    ['She was seen on 12 March 2019.', ['date: 12 March 2019 = 2019-03-12']],
    ['On March 3rd, 2020 he came.', ['date: March 3rd, 2020 = 2020-03-03']],
    ['In March 2019 he came.', ['date: March 2019 = 2019-03']],
    ['In May he was well, and he may 5 times return.', ['date: May = --05']],
    ['At the end of April it itched.', ['date: April = --04']],
    ['He was admitted on the 3rd of March.', ['date: 3rd of March = --03-03']],
    [
      'Seen 12/03/2021, 25/03/2021 and 03/25/2021.',
      ['date: 12/03/2021 = null', 'date: 25/03/2021 = 2021-03-25', 'date: 03/25/2021 = 2021-03-25'],
    ],
    ['Seen 12.03.2021 and 2021-03-12.', ['date: 12.03.2021 = 2021-03-12', 'date: 2021-03-12 = 2021-03-12']],
    ['DOB: 3/4/21.', ['date: 3/4/21 = null']],
    ['Between 3-5 May 2020 it rained.', ['date: 3-5 May 2020 = 2020-05-03/2020-05-05']],
    ['From June to August 2018 it itched.', ['date: June to August 2018 = 2018-06/2018-08']],
    ['Since 1974 he has slept on straw.', ['date: 1974 = 1974']],
    ['Am 5. Mai 2020 kam er.', ['date: 5. Mai 2020 = 2020-05-05']],
    ['Le 3 mars 2019, il est venu.', ['date: 3 mars 2019 = 2019-03-03']],
    ['El 5 de mayo de 2020 ingresó.', ['date: 5 de mayo de 2020 = 2020-05-05']],
    ['Il 12 marzo 2018 arrivò.', ['date: 12 marzo 2018 = 2018-03-12']],
    ['Em 4 de junho de 2017 voltou.', ['date: 4 de junho de 2017 = 2017-06-04']],
    ['On 31 February 2020 nothing was.', ['date: February 2020 = 2020-02']],
    ['Of 2000 mL and in 2000 patients, 3/4 had 120/80/70.', []],
  ])('%s', (text, found) => expect(timesIn(text)).toEqual(found));
});

describe('a duration, a relative time or an age', () => {
  it.each<[string, readonly string[]]>([
    ['He itched for 5 days.', ['duration: 5 days = P5D']],
    ['It lasted two and a half years.', ['duration: two and a half years = P2.5Y']],
    ['A 3-week history of itch.', ['duration: 3-week history = P3W']],
    ['It took 6 to 8 weeks.', ['duration: 6 to 8 weeks = null']],
    ['Over the past 2 years and 3 months it grew.', ['duration: 2 years and 3 months = P2Y3M']],
    ['Three weeks later he was well.', ['relative: Three weeks later = P3W']],
    ['Two days after surgery he rose.', ['relative: Two days after surgery = P2D']],
    ['It began 2 months before admission.', ['relative: 2 months before admission = P2M']],
    ['It began 3 weeks ago.', ['relative: 3 weeks ago = P3W']],
    ['It went within 48 hours.', ['relative: 48 hours = PT48H']],
    ['At the 3-month follow-up he was well.', ['relative: 3-month = P3M']],
    ['On postoperative day 3 he rose.', ['relative: postoperative day 3 = P3D']],
    ['On day 4 of admission he rose.', ['relative: day 4 of admission = P4D']],
    ['POD3 and POD #4.', ['relative: POD3 = P3D', 'relative: POD #4 = P4D']],
    ['On the third postoperative day he rose.', ['relative: third postoperative day = P3D']],
    ['At week 12 and on day 0.', ['relative: week 12 = P12W', 'relative: day 0 = P0D']],
    ['The next day he rose.', ['relative: next day = P1D']],
    ['At the age of 12 he fell.', ['age-at: age of 12 = P12Y']],
    ['Born at 38+4 weeks.', ['age-at: 38+4 weeks = P38W4D']],
    ['Born at 38 weeks 4 days of gestation.', ['age-at: 38 weeks 4 days of gestation = P38W4D']],
    ['500 mg twice a day, 2 g every 8 hours, once a week, 60 mg/day.', []],
    ['A 45-year-old man had a 24-hour urine and a good 5-year survival.', []],
    ['On cycle 1 day 8 nothing was given.', []],
    ['Vitamin D3 and 5 D of sphere.', []],
  ])('%s', (text, found) => expect(timesIn(text)).toEqual(found));
});

describe('a day of the calendar', () => {
  const day = fc
    .record({
      year: fc.integer({ min: 1900, max: 2099 }),
      month: fc.integer({ min: 1, max: 12 }),
      day: fc.integer({ min: 1, max: 31 }),
    })
    .filter(isRealDate);

  it('is as far from another as Date has it', () => {
    fc.assert(
      fc.property(day, day, (a, b) => {
        const at = (d: typeof a): number => Date.UTC(d.year, d.month - 1, d.day) / 86_400_000;
        return daysBetween(a, b) === at(b) - at(a);
      }),
    );
  });

  it('is read as it was written', () => {
    fc.assert(
      fc.property(day, (d) => {
        const iso = `${d.year}-${String(d.month).padStart(2, '0')}-${String(d.day).padStart(2, '0')}`;
        return timesIn(`Seen on ${iso}.`)[0] === `date: ${iso} = ${iso}`;
      }),
      { numRuns: 30 },
    );
  });
});
