import { careRule } from './care-rule.ts';

export default careRule('10a', {
  severity: 'warning',
  why: 'A case whose end is not told proves nothing: what looked like a cure may have come back a month later.',
  partly: () => 'The follow-up was found in part only: expected a time together with how the patient was then',
  examples: [
    {
      bare: true,
      flagged:
        '# A tophus of the knee: a case report\n\n## Case presentation\n\n⟦A 58-year-old⟧ man was treated with allopurinol.\n',
    },
    {
      bare: true,
      clean:
        '# A tophus of the knee: a case report\n\n## Case presentation\n\nAt six-month follow-up he was free of symptoms and the lump had resolved.\n',
    },
  ],
});
