import { careRule } from './care-rule.ts';

export default careRule('6', {
  severity: 'warning',
  why: 'What was found, and what was looked for and not found, is what the next clinician compares with.',
  examples: [
    {
      bare: true,
      flagged:
        '# A tophus of the knee: a case report\n\n⟦## Case presentation⟧\n\nA 58-year-old man was treated with allopurinol.\n',
    },
    {
      bare: true,
      clean: '# A tophus of the knee: a case report\n\n## Case presentation\n\nOn examination the knee was swollen.\n',
    },
  ],
});
