import { countsToldTwice } from '../report/told-twice-counts.ts';
import { dosesToldTwice } from '../report/told-twice-doses.ts';
import { durationsToldTwice } from '../report/told-twice-durations.ts';
import { followUpsToldTwice } from '../report/told-twice-follow-up.ts';
import { labsToldTwice } from '../report/told-twice-labs.ts';
import { sizesToldTwice } from '../report/told-twice-sizes.ts';
import { vitalsToldTwice } from '../report/told-twice-vitals.ts';
import { defineRule } from '../rule/define-rule.ts';
import { textOf } from '../text/span.ts';

export default defineRule({
  id: 'consistency/number',
  title: 'Number told twice and different',
  why: 'A value, a dose or a length of time that is one number in the abstract and another in the case is wrong in one of them, and whoever cites the report may cite the wrong one.',
  severity: 'info',
  fix: 'none',
  since: '0.1.0',
  cites: ['care:8a', 'care:10b'],
  options: {},
  examples: [
    {
      flagged:
        'On admission, hemoglobin was 51 g/L. After six weeks, hemoglobin had increased from ⟦54⟧ g/L to 112 g/L.',
    },
    { clean: 'On admission, hemoglobin was 51 g/L. After six weeks, hemoglobin had increased from 51 g/L to 112 g/L.' },
    {
      bare: true,
      flagged:
        '# Barley itch\n\n## Abstract\n\nThe patient was followed up ⟦for 18 months⟧ and did well.\n\n## Case presentation\n\nThe patient came with an itch. Oat baths were given. She was followed up for 12 months and did well.\n',
    },
    {
      bare: true,
      clean:
        '# Barley itch\n\n## Abstract\n\nThe patient was followed up for one year and did well.\n\n## Case presentation\n\nThe patient came with an itch. Oat baths were given. She was followed up for 12 months and did well.\n',
    },
  ],
  *check(report) {
    if (report.language !== 'en') return; // English words tell whose number it is
    for (const { of, span, other } of [
      ...labsToldTwice(report),
      ...vitalsToldTwice(report),
      ...sizesToldTwice(report),
      ...countsToldTwice(report),
      ...followUpsToldTwice(report),
      ...durationsToldTwice(report),
      ...dosesToldTwice(report),
    ]) {
      yield {
        span,
        message: `The ${of} is told as \`${textOf(report.text, span)}\` here and otherwise elsewhere; expected one number`,
        related: [{ span: other, message: 'It is told differently here' }],
      };
    }
  },
});
