import { defineRule } from '../rule/define-rule.ts';
import { mentionedAndAbsent } from './exhibit-faults.ts';

export default defineRule({
  id: 'table/missing',
  title: 'Table that is mentioned and not there',
  why: 'A reader who is sent to a table that does not exist stops; it was left out, or its number changed.',
  severity: 'warning',
  fix: 'none',
  since: '0.1.0',
  cites: ['icmje:illustrations'],
  options: {},
  absence: true,
  examples: [
    { flagged: 'The arm was red (Table 1, ⟦Table 2⟧).\n\n**Table 1.** The arm.' },
    { clean: 'The arm was red (Table 1).\n\n**Table 1.** The arm.' },
    { clean: 'The arm was red, as in Table 4 of Moss et al. (Table 1).\n\n**Table 1.** The arm.' },
    { clean: 'The arm was red (Table S1).' },
  ],
  *check(report) {
    yield* mentionedAndAbsent(report, 'table');
  },
});
