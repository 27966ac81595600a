import { careRule } from './care-rule.ts';

export default careRule('8c', {
  severity: 'info',
  why: 'A reader believes a diagnosis whose alternatives were weighed.',
  examples: [
    {
      bare: true,
      flagged:
        '# A tophus of the knee: a case report\n\n⟦## Case presentation⟧\n\nA 58-year-old man came with a lump at the knee.\n',
    },
    {
      bare: true,
      clean:
        '# A tophus of the knee: a case report\n\n## Case presentation\n\nA tumour was considered and was ruled out by biopsy.\n',
    },
  ],
});
