import { firstMentions } from '../report/exhibit-mentions.ts';
import { exhibits } from '../report/exhibits.ts';
import { defineRule } from '../rule/define-rule.ts';

export default defineRule({
  id: 'figure/missing',
  title: 'Figure that is mentioned and not there',
  why: 'A reader who is sent to a figure that does not exist stops; it was left out, or its number changed.',
  severity: 'warning',
  fix: 'none',
  since: '0.1.0',
  cites: ['icmje:illustrations'],
  options: {},
  absence: true,
  examples: [
    { flagged: 'The arm was red (Figure 1, ⟦Figure 2⟧).\n\n**Figure 1.** The arm.' },
    { clean: 'The arm was red (Figure 1).\n\n**Figure 1.** The arm.' },
    { clean: 'The arm was red, as in Figure 4 of Moss et al. (Figure 1).\n\n**Figure 1.** The arm.' },
    { clean: 'The arm was red (Figure S1).' },
  ],
  *check(report) {
    // Captions may be handed in apart from the text: without any, only their absence as a whole would be told.
    if (!exhibits(report).some(({ kind, number }) => kind === 'figure' && number !== '')) return;
    for (const { kind, number, span, exists } of firstMentions(report)) {
      if (kind !== 'figure' || exists) continue;
      yield {
        span,
        message: `Figure ${number} is mentioned, and no figure of that number was found; expected it, or another number`,
      };
    }
  },
});
