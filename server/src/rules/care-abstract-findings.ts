import { careRule } from './care-rule.ts';

export default careRule('3b', {
  severity: 'info',
  why: 'Most readers see the abstract only.',
  examples: [
    {
      bare: true,
      flagged:
        '# A tophus of the knee: a case report\n\n⟦## Abstract⟧\n\nGout is a disease of the joints. It should be considered.\n',
    },
    {
      bare: true,
      clean:
        '# A tophus of the knee: a case report\n\n## Abstract\n\nA 58-year-old man complained of pain in the knee.\n',
    },
  ],
});
