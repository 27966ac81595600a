import { doseNumbers } from '../report/dose-numbers.ts';
import { defineRule } from '../rule/define-rule.ts';
import { textOf } from '../text/span.ts';

export default defineRule({
  id: 'dose/trailing-zero',
  title: 'Zero behind the decimal point of a dose',
  why: '"5.0 mg" was read as 50 mg when the point was faint, and patients were given ten times the dose. In doses the zero is left out; in laboratory values and sizes, where it tells precision, it may stay.',
  severity: 'warning',
  fix: 'suggestion',
  since: '0.1.0',
  cites: ['jc:do-not-use', 'ismp:error-prone-abbreviations'],
  options: {},
  examples: [
    { flagged: 'She took prednisone ⟦5.0⟧ mg daily.' },
    { flagged: 'Pemetrexed ⟦1,0⟧ g was given.' },
    { flagged: 'The dose of bisoprolol was ⟦5.0⟧-7.5 mg.' },
    { clean: 'She took prednisone 5 mg daily.' },
    { clean: 'She took warfarin 2.50 mg daily.' },
    { clean: 'Potassium was 4.0 mmol/L; the lesion measured 3.0 cm.' },
    { clean: 'Heparin 5.000 IU was given.' },
  ],
  *check(report) {
    for (const span of doseNumbers(report)) {
      const written = textOf(report.text, span);
      const whole = /^(\d+)[.,]0{1,2}$/.exec(written)?.[1];
      if (whole === undefined) continue;
      yield {
        span,
        message: `\`${written}\` can be read as ${written.replace(/[.,]/, '')}; expected \`${whole}\``,
        fixes: [
          {
            title: `Write "${whole}"`,
            safety: 'suggestion',
            edits: [{ span: { start: span.start + whole.length, end: span.end }, newText: '' }],
          },
        ],
      };
    }
  },
});
