import { defineRule } from '../rule/define-rule.ts';

export default defineRule({
  id: 'meta/setting-unknown',
  title: 'Setting that is not known or does not fit',
  why: 'A setting with a slip is not used, and nobody notices that a rule stayed on or off.',
  severity: 'warning',
  fix: 'none',
  since: '0.1.0',
  cites: ['casewright:settings'],
  options: {},
  examples: [
    { bare: true, flagged: '---\ncasewright:\n  ⟦stag⟧: draft\n---\n\n# Vertigo: a case report\n' },
    { bare: true, flagged: '---\ncasewright:\n  stage: ⟦sketch⟧\n---\n\n# Vertigo: a case report\n' },
    { bare: true, clean: '---\ncasewright:\n  stage: draft\n---\n\n# Vertigo: a case report\n' },
  ],
  *check(_report, { engine }) {
    yield* engine.settingFaults;
  },
});
