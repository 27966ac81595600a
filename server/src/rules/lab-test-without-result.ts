import { clinicalTests } from '../data/tests.ts';
import { testsWithoutResult } from '../report/test-results.ts';
import { defineRule } from '../rule/define-rule.ts';
import { textOf } from '../text/span.ts';

export default defineRule({
  id: 'lab/test-without-result',
  title: 'Test without its result',
  why: 'A test that is named and not told leaves readers to guess whether it was normal, lost or left out. Referees ask for it, and a normal result is an answer too.',
  severity: 'info',
  fix: 'none',
  since: '0.1.0',
  cites: ['care:8a'],
  absence: true,
  options: {},
  examples: [
    { flagged: 'A man itched after threshing. A skin ⟦biopsy⟧ was taken. He was given an oat bath and went home.' },
    { flagged: 'Blood ⟦cultures⟧ were taken. He was given an oat bath and went home.' },
    { clean: 'A skin biopsy was taken. It showed barley awns in the dermis.' },
    { clean: 'Blood cultures were taken. He was given an oat bath. The cultures remained sterile.' },
    { clean: 'The abscess was drained by CT-guided puncture.' },
  ],
  *check(report) {
    if (report.language !== 'en') return; // guesses by English words
    for (const { test, span } of testsWithoutResult(report)) {
      yield {
        span,
        message: `\`${textOf(report.text, span)}\` is named as done, and no result of the ${clinicalTests[test].called} was found; expected what it showed, a normal result too`,
      };
    }
  },
});
