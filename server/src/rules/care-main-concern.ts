import { careRule } from './care-rule.ts';

export default careRule('5b', {
  severity: 'warning',
  why: 'The reader wants to recognise the next such patient by it.',
  examples: [
    {
      bare: true,
      flagged:
        '# A tophus of the knee: a case report\n\n## Case presentation\n\n⟦A 58-year-old⟧ man. The leg was put in a cast.\n',
    },
    {
      bare: true,
      clean:
        '# A tophus of the knee: a case report\n\n## Case presentation\n\nA 58-year-old man complained of pain in the knee for two weeks.\n',
    },
  ],
});
