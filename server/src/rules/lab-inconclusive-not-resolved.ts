import { clinicalTests } from '../data/tests.ts';
import { testsLeftInconclusive } from '../report/test-results.ts';
import { defineRule } from '../rule/define-rule.ts';
import { textOf } from '../text/span.ts';

export default defineRule({
  id: 'lab/inconclusive-not-resolved',
  title: 'Inconclusive test that nothing follows',
  why: 'Readers want to know whether an inconclusive test was repeated or another one gave the answer, and if not, why the question could stay open.',
  severity: 'info',
  fix: 'none',
  since: '0.1.0',
  cites: ['care:8a', 'care:10b'],
  absence: true,
  options: {},
  examples: [
    { flagged: 'A biopsy of the rash was ⟦inconclusive⟧. He was given an oat bath and went home.' },
    { clean: 'A biopsy of the rash was inconclusive. A second biopsy showed barley awns.' },
    { clean: 'The radiograph was equivocal, so a CT was done, which showed a barley awn.' },
  ],
  *check(report) {
    if (report.language !== 'en') return; // guesses by English words
    for (const { test, span } of testsLeftInconclusive(report)) {
      yield {
        span,
        message: `The ${clinicalTests[test].called} is called \`${textOf(report.text, span)}\`, and no later test of its kind was found; expected whether it was repeated and what gave the answer`,
      };
    }
  },
});
