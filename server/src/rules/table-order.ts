import { defineRule } from '../rule/define-rule.ts';
import { mentionedOutOfOrder } from './exhibit-faults.ts';

export default defineRule({
  id: 'table/order',
  title: 'Tables not numbered in the order of their mention',
  why: 'Journals number tables in the order in which the text first mentions them and place them there.',
  severity: 'warning',
  fix: 'none',
  since: '0.1.0',
  cites: ['icmje:illustrations'],
  options: {},
  examples: [
    {
      flagged: 'The arm (⟦Table 2⟧) and the leg (Table 1) were red.\n\n**Table 1.** The leg.\n\n**Table 2.** The arm.',
    },
    {
      clean:
        'The arm (Table 1) and the leg (Table 2) were red (Table 1).\n\n**Table 1.** The arm.\n\n**Table 2.** The leg.',
    },
    { clean: 'All were red (Tables 1-2).\n\n**Table 1.** The arm.\n\n**Table 2.** The leg.' },
    { clean: 'The arm was red (Table S2), and then the leg (Table S1).' },
  ],
  *check(report) {
    yield* mentionedOutOfOrder(report, 'table');
  },
});
