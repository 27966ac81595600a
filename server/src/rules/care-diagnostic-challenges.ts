import { careRule } from './care-rule.ts';

export default careRule('8b', {
  severity: 'info',
  why: 'What delayed or misled the diagnosis is often what the next clinician needs. That nothing did is an answer too.',
  examples: [
    {
      bare: true,
      flagged:
        '# A tophus of the knee: a case report\n\n⟦## Case presentation⟧\n\nA 58-year-old man came with a lump at the knee.\n',
    },
    {
      bare: true,
      clean: '# A tophus of the knee: a case report\n\n## Case presentation\n\nThe lump was mistaken for a tumour.\n',
    },
  ],
});
