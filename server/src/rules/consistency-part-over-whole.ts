import { partsOverWholes } from '../report/part-over-whole.ts';
import { defineRule } from '../rule/define-rule.ts';
import { textOf } from '../text/span.ts';

export default defineRule({
  id: 'consistency/part-over-whole',
  title: 'Part that is larger than its whole',
  why: 'Neutrophils are white blood cells, and direct bilirubin is bilirubin: a part cannot be larger than the whole of the same sample. One of the values or one of the units is wrong, or they are of two days, which then should be told.',
  severity: 'info',
  fix: 'none',
  since: '0.1.0',
  cites: ['care:8a'],
  options: {},
  examples: [
    { flagged: 'On admission the lymphocytes were 900/mm3, the CD4 count was ⟦1,250⟧ cells/µL.' },
    { flagged: 'Total bilirubin was 1.1 mg/dL and direct bilirubin ⟦2.4⟧ mg/dL.' },
    { clean: 'Total bilirubin was 2.4 mg/dL and direct bilirubin 1.1 mg/dL.' },
    { clean: 'Total bilirubin was 1.1 mg/dL. Two weeks later direct bilirubin was 2.4 mg/dL.' },
    { clean: 'White blood cells were 9.1 × 10^9/L with 78% neutrophils.' },
  ],
  *check(report) {
    if (report.language !== 'en') return; // English words tell of another day
    for (const { part, whole, span, wholeSpan } of partsOverWholes(report)) {
      const [less, more] = [textOf(report.text, wholeSpan), textOf(report.text, span)];
      yield {
        span,
        message: `\`${more}\` for ${part} is more than \`${less}\` for ${whole}, of which it is a part; expected the whole to be the larger`,
        related: [{ span: wholeSpan, message: `The ${whole}` }],
      };
    }
  },
});
