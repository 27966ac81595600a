import { careRule } from './care-rule.ts';

export default careRule('3d', {
  severity: 'info',
  why: 'It is what a busy reader takes along.',
  examples: [
    {
      bare: true,
      flagged: '# A tophus of the knee: a case report\n\n⟦## Abstract⟧\n\nA 58-year-old man had a lump at the knee.\n',
    },
    {
      bare: true,
      clean:
        '# A tophus of the knee: a case report\n\n## Abstract\n\nA 58-year-old man had a lump at the knee. Clinicians should think of gout.\n',
    },
  ],
});
