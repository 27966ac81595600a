import { unprovenDiagnosis } from '../report/unproven-diagnosis.ts';
import { defineRule } from '../rule/define-rule.ts';
import { textOf } from '../text/span.ts';

export default defineRule({
  id: 'lab/diagnosis-without-test',
  title: 'Diagnosis before any test or examination',
  why: 'Readers want to see what a diagnosis rests on before they hear what it was: which test showed it, and what the test looked like.',
  severity: 'info',
  fix: 'none',
  since: '0.1.0',
  cites: ['care:8a', 'care:8c'],
  absence: true,
  options: {},
  examples: [
    { flagged: 'A man presented with an itch and ⟦was diagnosed with⟧ a barley awn of the lung. He was given a bath.' },
    { clean: 'A man presented with an itch. A CT scan showed an awn. He was diagnosed with a barley awn of the lung.' },
    { clean: 'A man presented with an itch and was clinically diagnosed with barley itch. He was given a bath.' },
    { clean: 'A man had been diagnosed with asthma ten years ago.' },
  ],
  *check(report) {
    if (report.language !== 'en') return; // guesses by English words
    const span = unprovenDiagnosis(report);
    if (!span) return;
    yield {
      span,
      message: `\`${textOf(report.text, span)}\` comes before any test or examination in the case; expected what showed the diagnosis`,
    };
  },
});
