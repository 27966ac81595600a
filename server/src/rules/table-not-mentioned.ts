import { exhibits } from '../report/exhibits.ts';
import { defineRule } from '../rule/define-rule.ts';

export default defineRule({
  id: 'table/not-mentioned',
  title: 'Table that no sentence mentions',
  why: 'Journals place a table at its first mention and ask for a mention of each; without one, the reader does not know what it is for.',
  severity: 'warning',
  fix: 'none',
  since: '0.1.0',
  cites: ['icmje:tables', 'ama:tables'],
  options: {},
  examples: [
    { flagged: 'He itched.\n\n**⟦Table 1⟧.** Blood tests.\n\n| Test | Day 1 |\n| --- | --- |\n| CRP (mg/L) | 12 |' },
    {
      clean:
        'He itched (Table 1).\n\n**Table 1.** Blood tests.\n\n| Test | Day 1 |\n| --- | --- |\n| CRP (mg/L) | 12 |',
    },
    { clean: 'He itched.\n\n| Test | Day 1 |\n| --- | --- |\n| CRP (mg/L) | 12 |' },
  ],
  *check(report) {
    for (const { kind, number, label, labelSpan, mentions } of exhibits(report)) {
      if (kind !== 'table' || number === '' || mentions.length > 0) continue;
      yield {
        span: labelSpan,
        message: `No sentence was found that mentions \`${label}\`; expected a mention such as "(${label})"`,
      };
    }
  },
});
