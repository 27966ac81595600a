import { unmeasuredWords } from '../report/unmeasured-words.ts';
import { defineRule } from '../rule/define-rule.ts';
import { textOf } from '../text/span.ts';

export default defineRule({
  id: 'lab/abnormal-without-number',
  title: 'Abnormal finding without its number',
  why: 'How low and how fast decides what a reader makes of it: a sodium of 133 and one of 108 mmol/L are both hyponatremia. What was measured can be told with its number.',
  severity: 'info',
  fix: 'none',
  since: '0.1.0',
  cites: ['care:8a', 'care:6'],
  absence: true,
  options: {},
  examples: [
    { flagged: 'CRP was 61 mg/L. There was mild ⟦hyponatremia⟧.' },
    { flagged: 'On arrival he was ⟦tachycardic⟧ and hypotensive.' },
    { clean: 'There was mild hyponatremia (131 mmol/L).' },
    { clean: 'On arrival he was tachycardic, with a heart rate of 128/min.' },
    { clean: 'CRP was 61 mg/L. There was no hyponatremia.' },
  ],
  *check(report) {
    if (report.language !== 'en') return; // guesses by English words
    const [first, ...others] = unmeasuredWords(report);
    if (!first) return;
    const also =
      others.length > 0 ? ` (and ${others.map(({ span }) => `\`${textOf(report.text, span)}\``).join(', ')})` : '';
    yield {
      span: first.span,
      message: `\`${textOf(report.text, first.span)}\`${also} is told without a number anywhere in the report; expected what was measured, with its unit`,
      related: others.map(({ span }) => ({ span, message: 'Without a number too' })),
    };
  },
});
