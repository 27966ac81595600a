import { vagueTreatments } from '../data/vague-treatments.ts';
import { vagueMentions } from '../report/vague-treatments.ts';
import { defineRule } from '../rule/define-rule.ts';
import { textOf } from '../text/span.ts';

export default defineRule({
  id: 'dose/treatment-vague',
  title: 'Treatment without what was done',
  why: 'Who wants to treat the next patient needs to know what was done: the operation, the drugs, the measures. "Managed conservatively" is different in every hospital.',
  severity: 'info',
  fix: 'none',
  since: '0.1.0',
  cites: ['care:9b', 'care:9a'],
  absence: true,
  options: {},
  examples: [
    { flagged: 'The itch was ⟦managed conservatively⟧. She went home after two days.' },
    { flagged: 'He ⟦underwent surgery⟧ and went home after two days.' },
    { flagged: 'She was given ⟦antibiotics⟧ for a week.' },
    { clean: 'The itch was managed conservatively with oat baths and emollients.' },
    { clean: 'He underwent surgery: the awn was removed through a small incision.' },
    { clean: 'She was given antibiotics for a week (cefalexin 500 mg four times a day).' },
  ],
  *check(report) {
    if (report.language !== 'en') return; // guesses by English words
    for (const { kind, span } of vagueMentions(report)) {
      yield {
        span,
        message: `\`${textOf(report.text, span)}\` does not tell what was done, and nothing else in the case was found to; expected ${vagueTreatments[kind].expected}`,
      };
    }
  },
});
