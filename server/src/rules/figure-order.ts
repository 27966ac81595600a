import { defineRule } from '../rule/define-rule.ts';
import { mentionedOutOfOrder } from './exhibit-faults.ts';

export default defineRule({
  id: 'figure/order',
  title: 'Figures not numbered in the order of their mention',
  why: 'Journals number figures in the order in which the text first mentions them and place them there.',
  severity: 'warning',
  fix: 'none',
  since: '0.1.0',
  cites: ['icmje:illustrations'],
  options: {},
  examples: [
    {
      flagged:
        'The arm (⟦Figure 2⟧) and the leg (Figure 1) were red.\n\n**Figure 1.** The leg.\n\n**Figure 2.** The arm.',
    },
    {
      clean:
        'The arm (Figure 1) and the leg (Figure 2) were red (Figure 1).\n\n**Figure 1.** The arm.\n\n**Figure 2.** The leg.',
    },
    { clean: 'All were red (Figures 1-2).\n\n**Figure 1.** The arm.\n\n**Figure 2.** The leg.' },
    { clean: 'The arm was red (Figure S2), and then the leg (Figure S1).' },
  ],
  *check(report) {
    yield* mentionedOutOfOrder(report, 'figure');
  },
});
