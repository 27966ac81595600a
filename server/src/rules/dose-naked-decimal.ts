import { doseNumbers } from '../report/dose-numbers.ts';
import { defineRule } from '../rule/define-rule.ts';
import { textOf } from '../text/span.ts';

export default defineRule({
  id: 'dose/naked-decimal',
  title: 'Dose that begins with a decimal point',
  why: '".5 mg" was read as 5 mg when the point was overlooked, and patients were given ten times the dose. A zero before the point cannot be overlooked.',
  severity: 'warning',
  fix: 'safe',
  since: '0.1.0',
  cites: ['jc:do-not-use', 'ismp:error-prone-abbreviations'],
  options: {},
  examples: [
    { flagged: 'She was given atropine ⟦.5⟧ mg intravenously.' },
    { flagged: 'Digoxin ⟦.125⟧ mg daily was started.' },
    { clean: 'She was given atropine 0.5 mg intravenously.' },
    { clean: 'The groups did not differ (p = .05).' },
  ],
  *check(report) {
    for (const span of doseNumbers(report)) {
      const written = textOf(report.text, span);
      if (!/^\.\d/.test(written)) continue;
      yield {
        span,
        message: `\`${written}\` begins with a decimal point that is easily overlooked; expected \`0${written}\``,
        fixes: [
          {
            title: 'Put a zero before the decimal point',
            safety: 'safe',
            edits: [{ span: { start: span.start, end: span.start }, newText: '0' }],
          },
        ],
      };
    }
  },
});
