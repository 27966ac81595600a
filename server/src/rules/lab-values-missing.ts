import { labResults, valuelessStatements } from '../report/lab-results.ts';
import { defineRule } from '../rule/define-rule.ts';

export default defineRule({
  id: 'lab/values-missing',
  title: 'Laboratory result without its value',
  why: 'Readers judge by the number, its unit and the reference range whether they would call a result normal or high. Words alone cannot be checked or compared with other cases.',
  severity: 'warning',
  fix: 'none',
  since: '0.1.0',
  cites: ['care:8a'],
  options: {},
  examples: [
    { flagged: 'The girl had ⟦normal serum electrolytes and liver function tests⟧.' },
    { flagged: '⟦Blood tests were within normal limits⟧.' },
    { flagged: 'On admission he had an ⟦elevated CRP⟧ and fever.' },
    { clean: 'On admission he had an elevated CRP (61 mg/L).' },
    { clean: 'Creatinine was 0.9 mg/dL. The other blood tests were normal.' },
    { clean: 'The chest radiograph was normal.' },
  ],
  *check(report) {
    if (report.language !== 'en') return; // guesses by English words
    const hasValues = labResults(report).values.length > 0;
    for (const { fact, span } of valuelessStatements(report)) {
      // Beside values, the rest of a panel is customarily told as normal.
      if (hasValues && fact.isNormal) continue;
      yield {
        span,
        message:
          'A laboratory result is told in words and no value of it was found; expected the value, its unit and the reference range',
        ...(hasValues ? { severity: 'info' as const } : {}),
      };
    }
  },
});
