import { defineRule } from '../rule/define-rule.ts';
import { numberedTwice } from './exhibit-faults.ts';

export default defineRule({
  id: 'figure/numbered-twice',
  title: 'Two figures with one number',
  why: 'A mention of the number leads to two figures, and one of them is never found.',
  severity: 'warning',
  fix: 'none',
  since: '0.1.0',
  cites: ['icmje:illustrations'],
  options: {},
  examples: [
    {
      flagged: 'The arm was red (Figure 1).\n\n**Figure 1.** The red arm of the farmer.\n\n⟦Figure 1⟧. A bath of oats.',
    },
    { clean: 'The arm was red (Figure 1).\n\n**Figure 1.** The red arm.\n\n**Figure 2.** A bath of oats.' },
    { clean: 'The arm was red (Figure 1).\n\n**Figure 1.** The red arm.\n\nIt healed.\n\n**Figure 1.** The red arm.' },
  ],
  *check(report) {
    yield* numberedTwice(report, 'figure');
  },
});
