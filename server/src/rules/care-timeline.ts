import { careRule } from './care-rule.ts';

export default careRule('7', {
  severity: 'info',
  why: 'A table or figure of the course spares the reader from counting days.',
  examples: [
    {
      bare: true,
      flagged:
        '# A tophus of the knee: a case report\n\n⟦## Case presentation⟧\n\nA 58-year-old man came with a lump at the knee.\n',
    },
    {
      bare: true,
      clean:
        '# A tophus of the knee: a case report\n\n## Case presentation\n\n| Time | Event |\n| --- | --- |\n| Day 0 | He came with a lump |\n| Day 3 | The lump was removed |\n| Week 6 | He could walk again |\n\n',
    },
  ],
});
