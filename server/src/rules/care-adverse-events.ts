import { careRule } from './care-rule.ts';

export default careRule('10d', {
  severity: 'info',
  why: 'That there were none is an answer too.',
  examples: [
    {
      bare: true,
      flagged:
        '# A tophus of the knee: a case report\n\n## Case presentation\n\n⟦A 58-year-old man was treated with allopurinol.⟧\n',
    },
    {
      bare: true,
      clean: '# A tophus of the knee: a case report\n\n## Case presentation\n\nThere were no complications.\n',
    },
  ],
});
