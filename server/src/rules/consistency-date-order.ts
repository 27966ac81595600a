import { type DatedEvent, earlyDates } from '../report/consistency-dates.ts';
import { defineRule } from '../rule/define-rule.ts';

const names: Readonly<Record<DatedEvent, string>> = {
  arrival: 'the arrival',
  treatment: 'the treatment',
  discharge: 'the discharge',
  'follow-up': 'the follow-up',
};

export default defineRule({
  id: 'consistency/date-order',
  title: 'Date that lies before that of what went before',
  why: 'An operation dated before the admission that led to it makes the course impossible; one of the dates is wrong.',
  severity: 'warning',
  fix: 'none',
  since: '0.1.0',
  cites: ['care:7'],
  options: {},
  examples: [
    {
      flagged:
        'The patient presented with an itch on September 11, 2018. Excision of the rash was performed; she underwent it on ⟦August 3, 2018⟧.',
    },
    {
      clean:
        'The patient presented with an itch on September 11, 2018. Excision of the rash was performed; she underwent it on October 3, 2018.',
    },
    {
      clean:
        'The patient presented with an itch on September 11, 2018. She had previously undergone surgery on August 3, 2018.',
    },
  ],
  *check(report) {
    if (report.language !== 'en') return; // English words tell what was done
    for (const { event, early, before, beforeEvent } of earlyDates(report)) {
      // The message names no date: those may tell who the patient is.
      yield {
        span: early.span,
        message: `The date of ${names[event]} lies before that of ${names[beforeEvent]} told earlier; expected the two in order`,
        related: [{ span: before.span, message: `The date of ${names[beforeEvent]}` }],
      };
    }
  },
});
