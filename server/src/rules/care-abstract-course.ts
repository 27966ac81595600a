import { careRule } from './care-rule.ts';

export default careRule('3c', {
  severity: 'info',
  why: 'Most readers see the abstract only.',
  examples: [
    {
      bare: true,
      flagged: '# A tophus of the knee: a case report\n\n⟦## Abstract⟧\n\nMany have a lump at the knee.\n',
    },
    {
      bare: true,
      clean:
        '# A tophus of the knee: a case report\n\n## Abstract\n\nGout was diagnosed. He was treated with allopurinol and the lump disappeared.\n',
    },
  ],
});
