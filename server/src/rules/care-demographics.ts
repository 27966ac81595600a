import { careRule } from './care-rule.ts';

export default careRule('5a', {
  severity: 'warning',
  why: 'Nobody can tell whom the case applies to without them.',
  examples: [
    {
      bare: true,
      flagged:
        '# A tophus of the knee: a case report\n\n⟦## Case presentation⟧\n\nThe patient came with a lump at the knee.\n',
    },
    {
      bare: true,
      clean:
        '# A tophus of the knee: a case report\n\n## Case presentation\n\nA 58-year-old man came with a lump at the knee.\n',
    },
  ],
});
