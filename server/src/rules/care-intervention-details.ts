import { careRule } from './care-rule.ts';

export default careRule('9b', {
  severity: 'info',
  why: 'Nobody can repeat a treatment without dose, route and duration, or the steps of the operation.',
  examples: [
    {
      bare: true,
      flagged: '# A tophus of the knee: a case report\n\n## Case presentation\n\n⟦He⟧ was treated and felt better.\n',
    },
    {
      bare: true,
      clean:
        '# A tophus of the knee: a case report\n\n## Case presentation\n\nHe was given allopurinol 100 mg orally once daily.\n',
    },
  ],
});
