import { careRule } from './care-rule.ts';

export default careRule('11d', {
  severity: 'info',
  why: 'It is what the reader should do differently tomorrow.',
  examples: [
    {
      bare: true,
      flagged: '# A tophus of the knee: a case report\n\n⟦## Discussion⟧\n\nThe joint is a place of beauty.\n',
    },
    {
      bare: true,
      clean:
        '# A tophus of the knee: a case report\n\n## Discussion\n\nIn conclusion, clinicians should think of gout in a lump of the knee.\n',
    },
  ],
});
