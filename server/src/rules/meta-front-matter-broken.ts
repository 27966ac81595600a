import { defineRule } from '../rule/define-rule.ts';

export default defineRule({
  id: 'meta/front-matter-broken',
  title: 'Front matter that cannot be read',
  why: 'Nothing of a broken block is used: neither title and keywords nor the settings in it.',
  severity: 'error',
  fix: 'none',
  since: '0.1.0',
  cites: ['yaml:1.2.2'],
  options: {},
  examples: [
    { bare: true, flagged: '---\ntitle: "Vertig⟦o⟧\n---\n\n## Case presentation\n\nA man was dizzy.\n' },
    { bare: true, clean: '---\ntitle: "Vertigo: a case report"\n---\n\n## Case presentation\n\nA man was dizzy.\n' },
  ],
  *check(report) {
    for (const { span, message } of report.frontMatter?.faults ?? []) {
      yield { span, message: `The front matter cannot be read here: ${message}` };
    }
  },
});
