import { careRule } from './care-rule.ts';

export default careRule('3a', {
  severity: 'info',
  why: 'Most readers see the abstract only, and decide by it whether to read on.',
  examples: [
    {
      bare: true,
      flagged:
        '# A tophus of the knee: a case report\n\n⟦## Abstract⟧\n\nA 58-year-old man had a lump at the knee. It was removed and he recovered.\n',
    },
    {
      bare: true,
      clean:
        '# A tophus of the knee: a case report\n\n## Abstract\n\nA tophus within a tendon is rare. A 58-year-old man had a lump at the knee.\n',
    },
  ],
});
