import { openResection } from '../report/open-resections.ts';
import { defineRule } from '../rule/define-rule.ts';
import { textOf } from '../text/span.ts';

export default defineRule({
  id: 'lab/resection-margin-missing',
  title: 'Growth cut out, and not whether all of it',
  why: 'Whether a tumour or malformation was taken out whole, and how that was checked, decides on the outlook and on what was done next.',
  severity: 'info',
  fix: 'none',
  since: '0.1.0',
  cites: ['care:10b', 'care:9b'],
  absence: true,
  options: {},
  examples: [
    { flagged: 'A tumour of the nail had grown around the awn. She underwent ⟦excision⟧ of the tumour and went home.' },
    { clean: 'She underwent excision of the tumour. The margins were free.' },
    { clean: 'She underwent complete excision of the tumour and went home.' },
    { clean: 'She underwent excision of the awn and went home.' },
  ],
  *check(report) {
    if (report.language !== 'en') return; // guesses by English words
    const span = openResection(report);
    if (!span) return;
    yield {
      span,
      message: `\`${textOf(report.text, span)}\` is told, and not whether it was complete; expected the margins, or the imaging that showed what was left`,
    };
  },
});
