import { defineRule } from '../rule/define-rule.ts';

export default defineRule({
  id: 'meta/suppression-unused',
  title: 'Suppression that suppresses nothing',
  why: 'It outlived its finding; left in the text it will one day hide a true one.',
  severity: 'warning',
  fix: 'none',
  since: '0.1.0',
  cites: ['casewright:suppressions'],
  options: {},
  examples: [
    { flagged: '⟦<!-- casewright-disable-next-line -- as it was -->⟧\n\nA man was dizzy.' },
    { clean: 'A man was dizzy.' },
  ],
  *check(_report, { engine }) {
    for (const fault of engine.unusedSuppressions) yield { ...fault, unnecessary: true };
  },
});
