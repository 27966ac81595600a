import { defineRule } from '../rule/define-rule.ts';
import { numberedTwice } from './exhibit-faults.ts';

export default defineRule({
  id: 'table/numbered-twice',
  title: 'Two tables with one number',
  why: 'A mention of the number leads to two tables, and one of them is never found.',
  severity: 'warning',
  fix: 'none',
  since: '0.1.0',
  cites: ['icmje:illustrations'],
  options: {},
  examples: [
    { flagged: 'The arm was red (Table 1).\n\n**Table 1.** The red arm of the farmer.\n\n⟦Table 1⟧. A bath of oats.' },
    { clean: 'The arm was red (Table 1).\n\n**Table 1.** The red arm.\n\n**Table 2.** A bath of oats.' },
    { clean: 'The arm was red (Table 1).\n\n**Table 1.** The red arm.\n\nIt healed.\n\n**Table 1.** The red arm.' },
  ],
  *check(report) {
    yield* numberedTwice(report, 'table');
  },
});
