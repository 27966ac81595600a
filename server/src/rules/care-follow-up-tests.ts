import { careRule } from './care-rule.ts';

export default careRule('10b', {
  severity: 'info',
  why: 'They show whether the treatment did what it should.',
  examples: [
    {
      bare: true,
      flagged:
        '# A tophus of the knee: a case report\n\n## Case presentation\n\n⟦A 58-year-old⟧ man was treated with allopurinol.\n',
    },
    {
      bare: true,
      clean:
        '# A tophus of the knee: a case report\n\n## Case presentation\n\nHe was treated with allopurinol. A repeat radiograph showed resolution of the mass.\n',
    },
  ],
});
