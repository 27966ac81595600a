import { defineRule } from '../rule/define-rule.ts';

export default defineRule({
  id: 'meta/suppression-invalid',
  title: 'Comment to Casewright that cannot be used, or gives no reason',
  why: 'A comment with a slip silences nothing, and one without a reason leaves the next reader guessing.',
  severity: 'warning',
  fix: 'none',
  since: '0.1.0',
  cites: ['casewright:suppressions'],
  options: {},
  examples: [
    { flagged: '<!-- casewright-disable-next-line ⟦lab/unit-mising⟧ -- the assay has no unit -->' },
    { flagged: '⟦<!-- casewright-disable-next-line -->⟧\n\nA man was dizzy.' },
    { clean: '<!-- casewright-enable -->' },
  ],
  *check(_report, { engine }) {
    yield* engine.suppressionFaults;
  },
});
