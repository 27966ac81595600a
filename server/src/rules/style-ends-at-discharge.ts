import { lastDischarge } from '../report/ends-at-discharge.ts';
import { defineRule } from '../rule/define-rule.ts';
import { textOf } from '../text/span.ts';

export default defineRule({
  id: 'style/ends-at-discharge',
  title: 'Story that ends at discharge',
  why: 'Readers ask what became of the patient: whether the result lasted, and when and how that was seen. That the patient did not come back is an answer too.',
  severity: 'info',
  fix: 'none',
  since: '0.1.0',
  cites: ['care:10a', 'care:10b'],
  absence: true,
  options: {},
  examples: [
    {
      flagged:
        'A man itched after threshing. Two days after the bath the itch had improved. He ⟦was discharged⟧ on day 4. He was advised to bathe daily.',
    },
    {
      clean:
        'A man itched after threshing. Two days after the bath the itch had improved. He was discharged on day 4. Three weeks later he was well.',
    },
    {
      clean:
        'A man itched after threshing. Two days after the bath the itch had improved. He was discharged on day 4 and did not come to the follow-up visit.',
    },
  ],
  *check(report) {
    if (report.language !== 'en') return; // guesses by English words
    const span = lastDischarge(report);
    if (!span) return;
    yield {
      span,
      message: `\`${textOf(report.text, span)}\` is the last that was found of the patient; expected when and in what state the patient was seen later, or that nothing is known`,
    };
  },
});
