import { unborneDrug } from '../report/unborne-drug.ts';
import { defineRule } from '../rule/define-rule.ts';
import { textOf } from '../text/span.ts';

export default defineRule({
  id: 'dose/side-effects-untold',
  title: 'Long treatment without a word on side effects',
  why: 'A complication of the operation does not answer for a drug that is taken for weeks. How it was borne belongs to the result of the treatment, and that it was borne well is an answer too.',
  severity: 'info',
  fix: 'none',
  since: '0.1.0',
  cites: ['care:10d', 'care:10c'],
  absence: true,
  options: {},
  examples: [
    {
      bare: true,
      flagged:
        '# The itch: a case report\n\n## Case presentation\n\nA man itched. During the bath he had a complication, a brief hypotension. He was given ⟦prednisolone⟧ 10 mg daily for the next three months. At review he no longer itched.\n',
    },
    {
      bare: true,
      clean:
        '# The itch: a case report\n\n## Case presentation\n\nA man itched. During the bath he had a complication, a brief hypotension. He was given prednisolone 10 mg daily for the next three months, which he tolerated well.\n',
    },
    {
      bare: true,
      clean:
        '# The itch: a case report\n\n## Case presentation\n\nA man itched. During the bath he had a complication, a brief hypotension. He was given prednisolone 10 mg once.\n',
    },
  ],
  *check(report) {
    if (report.language !== 'en') return; // guesses by English words
    const span = unborneDrug(report);
    if (!span) return;
    yield {
      span,
      message: `\`${textOf(report.text, span)}\` goes on for weeks or at home, and no word on its side effects was found; expected how it was borne, that there were none too`,
    };
  },
});
