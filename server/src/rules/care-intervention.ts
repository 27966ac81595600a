import { careRule } from './care-rule.ts';

export default careRule('9a', {
  severity: 'warning',
  why: 'What was done, or that nothing needed to be done, is the core of the case.',
  examples: [
    {
      bare: true,
      flagged:
        '# A tophus of the knee: a case report\n\n⟦## Case presentation⟧\n\nA 58-year-old man came with a lump at the knee.\n',
    },
    {
      bare: true,
      clean: '# A tophus of the knee: a case report\n\n## Case presentation\n\nHe was treated with allopurinol.\n',
    },
  ],
});
