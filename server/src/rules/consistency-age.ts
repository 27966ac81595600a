import { agesToldTwice } from '../report/told-twice-ages.ts';
import { defineRule } from '../rule/define-rule.ts';
import { textOf } from '../text/span.ts';

export default defineRule({
  id: 'consistency/age',
  title: 'Age of the patient told twice and different',
  why: 'The patient is introduced with one age here and with another there. One of the two is a slip, and the reader cannot tell which.',
  severity: 'warning',
  fix: 'none',
  since: '0.1.0',
  cites: ['care:5a'],
  options: {},
  examples: [
    {
      bare: true,
      flagged:
        '# Barley itch in a 45-year-old man\n\n## Abstract\n\nA 45-year-old man itched.\n\n## Case presentation\n\nA ⟦54-year-old⟧ man came with a rash.\n',
    },
    {
      bare: true,
      clean:
        '# Barley itch in a 45-year-old man\n\n## Case presentation\n\nA 45-year-old man came with a rash. His brother, a 54-year-old man, had none.\n',
    },
    {
      bare: true,
      clean:
        '# Barley itch in a 45-year-old man\n\n## Case presentation\n\nA 45-year-old man came with a rash. At the age of 12 he had asthma.\n',
    },
  ],
  *check(report) {
    if (report.language !== 'en') return; // English words tell whose age it is
    for (const { first, other } of agesToldTwice(report)) {
      yield {
        span: other.span,
        message: `The patient is \`${textOf(report.text, other.span)}\` here and of another age elsewhere; expected one age`,
        related: [{ span: first.span, message: 'The age is told differently here' }],
      };
    }
  },
});
