import { straySides } from '../report/consistency-sides.ts';
import { defineRule } from '../rule/define-rule.ts';
import { textOf } from '../text/span.ts';

export default defineRule({
  id: 'consistency/laterality',
  title: 'Side of an organ that another place contradicts',
  why: 'A finding on the right and its treatment on the left is a slip of the text or a wrong-side procedure; a reader cannot tell which, and a referee will ask.',
  severity: 'warning',
  fix: 'none',
  since: '0.1.0',
  cites: ['care:9b'],
  options: {},
  examples: [
    {
      flagged:
        'Imaging showed a stone in the right ureter. A ⟦left ureteral⟧ stent was inserted to relieve the obstruction.',
    },
    {
      clean:
        'Imaging showed a stone in the right ureter. A right ureteral stent was inserted to relieve the obstruction.',
    },
    { clean: 'The right knee was swollen compared with the left knee. Arthroscopy of the right knee was done.' },
    { clean: 'Both kidneys were dilated, the right kidney more. A left ureteral stent was inserted first.' },
  ],
  *check(report) {
    if (report.language !== 'en') return; // English words tell finding from procedure
    for (const { stray, usual, why } of straySides(report)) {
      yield {
        span: stray.span,
        message:
          why === 'procedure'
            ? `\`${textOf(report.text, stray.span)}\` is told of the procedure, but the ${usual.fact.side} side of the finding; expected one side`
            : `\`${textOf(report.text, stray.span)}\` stands here, but the ${usual.fact.side} side elsewhere; expected one side`,
        related: [{ span: usual.span, message: 'The other side is told here' }],
        severity: why === 'procedure' ? 'warning' : 'info',
      };
    }
  },
});
