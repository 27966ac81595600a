import { careRule } from './care-rule.ts';

export default careRule('11c', {
  severity: 'info',
  why: 'A conclusion without its reasons cannot be weighed.',
  examples: [
    {
      bare: true,
      flagged: '# A tophus of the knee: a case report\n\n⟦## Discussion⟧\n\nThe joint is a place of beauty.\n',
    },
    {
      bare: true,
      clean:
        '# A tophus of the knee: a case report\n\n## Discussion\n\nThe lump was probably caused by years of gout, because it shrank under allopurinol.\n',
    },
  ],
});
