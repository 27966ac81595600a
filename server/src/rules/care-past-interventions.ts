import { careRule } from './care-rule.ts';

export default careRule('5d', {
  severity: 'info',
  why: 'What was tried before and how it went shows what is new. That there was nothing is an answer too.',
  silentBeside: '5c',
  examples: [
    {
      bare: true,
      flagged:
        '# A tophus of the knee: a case report\n\n## Case presentation\n\n⟦A 58-year-old⟧ man came with a lump at the knee. His medical history and his family history were unremarkable.\n',
    },
    {
      bare: true,
      clean:
        '# A tophus of the knee: a case report\n\n## Case presentation\n\nA 58-year-old man came with a lump at the knee. He had previously been treated with colchicine without improvement.\n',
    },
  ],
});
