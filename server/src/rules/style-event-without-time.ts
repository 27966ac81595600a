import { undatedEvents } from '../report/undated-events.ts';
import { defineRule } from '../rule/define-rule.ts';
import { textOf } from '../text/span.ts';

export default defineRule({
  id: 'style/event-without-time',
  title: 'Event without its time',
  why: 'A death, a relapse or a readmission means another thing after a day than after a year. A time counted from the first visit or the operation tells it, and hides the date.',
  severity: 'info',
  fix: 'none',
  since: '0.1.0',
  cites: ['care:7', 'care:10a'],
  absence: true,
  options: {},
  examples: [
    { flagged: 'He was given an oat bath. The itch ⟦recurred⟧. He was given another bath.' },
    { clean: 'He was given an oat bath. The itch recurred after two weeks.' },
    { clean: 'He was given an oat bath. Two weeks later he came back. The itch had recurred.' },
    { clean: 'He was given an oat bath. The itch never recurred.' },
  ],
  *check(report) {
    if (report.language !== 'en') return; // guesses by English words
    for (const span of undatedEvents(report)) {
      yield {
        span,
        message: `\`${textOf(report.text, span)}\` is told and no time was found in its sentence or beside it; expected when, counted from the first visit or the treatment`,
      };
    }
  },
});
