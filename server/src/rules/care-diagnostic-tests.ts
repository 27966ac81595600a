import { careRule } from './care-rule.ts';

export default careRule('8a', {
  severity: 'warning',
  why: 'The diagnosis cannot be checked without them.',
  partly: () => 'A test is named, but no text was found that tells its result',
  examples: [
    {
      bare: true,
      flagged:
        '# A tophus of the knee: a case report\n\n⟦## Case presentation⟧\n\nA 58-year-old man came with a lump at the knee. He was treated with allopurinol.\n',
    },
    {
      bare: true,
      clean:
        '# A tophus of the knee: a case report\n\n## Case presentation\n\nA radiograph of the knee showed a calcified mass.\n',
    },
  ],
});
