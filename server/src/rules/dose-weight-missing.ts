import { doseWithoutWeight } from '../report/untold-weight.ts';
import { defineRule } from '../rule/define-rule.ts';
import { textOf } from '../text/span.ts';

export default defineRule({
  id: 'dose/weight-missing',
  title: 'Dose by weight without the weight',
  why: 'From a dose per kilogram a reader can tell what a child was given only with the weight, and growth is part of the picture in most diseases of children. What anaesthesia is induced with is dosed by weight at any age.',
  severity: 'info',
  fix: 'none',
  since: '0.1.0',
  cites: ['care:5a', 'care:9b'],
  absence: true,
  options: {},
  examples: [
    { flagged: 'A 4-year-old boy itched after threshing. He was given prednisolone ⟦1 mg/kg⟧ daily for three days.' },
    { flagged: 'Anaesthesia was induced with propofol ⟦150 mg⟧ and rocuronium 50 mg.' },
    {
      clean: 'A 4-year-old boy (16 kg) itched after threshing. He was given prednisolone 1 mg/kg daily for three days.',
    },
    { clean: 'A 4-year-old boy itched after threshing. He was given prednisolone 16 mg daily for three days.' },
    { clean: 'The woman weighed 62 kg. Anaesthesia was induced with propofol 150 mg and rocuronium 50 mg.' },
    { clean: 'He was sedated with propofol 40 mg for the biopsy.' },
    { clean: 'A 44-year-old man itched after threshing. He was given prednisolone 1 mg/kg daily for three days.' },
  ],
  *check(report) {
    const found = doseWithoutWeight(report);
    if (!found) return;
    const { of, span } = found;
    yield { span, message: `\`${textOf(report.text, span)}\` was given ${expected[of]}` };
  },
});

const expected = {
  child: 'to a child whose weight was not found; expected the weight, or the whole dose',
  anaesthetic:
    'for anaesthesia, whose drugs are dosed by weight, and no weight was found; expected the weight, or the doses per kg',
} as const;
