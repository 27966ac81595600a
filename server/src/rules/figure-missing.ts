import { defineRule } from '../rule/define-rule.ts';
import { mentionedAndAbsent } from './exhibit-faults.ts';

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
    yield* mentionedAndAbsent(report, 'figure');
  },
});
