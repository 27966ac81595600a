import { careRule } from './care-rule.ts';

export default careRule('9c', {
  severity: 'info',
  why: 'What did not work, and what was done then, teaches as much as what did.',
  examples: [
    {
      bare: true,
      flagged:
        '# A tophus of the knee: a case report\n\n## Case presentation\n\nHe was given colchicine. ⟦He was then given allopurinol.⟧\n',
    },
    {
      bare: true,
      clean:
        '# A tophus of the knee: a case report\n\n## Case presentation\n\nAllopurinol was changed to febuxostat because of a rash.\n',
    },
  ],
});
