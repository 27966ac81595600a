import { careRule } from './care-rule.ts';

export default careRule('5c', {
  severity: 'info',
  why: 'Earlier illness, drugs and family often hold the clue. That there was nothing of note is an answer too.',
  speaksFor: ['5d'],
  examples: [
    {
      bare: true,
      flagged:
        '# A tophus of the knee: a case report\n\n## Case presentation\n\n⟦A 58-year-old⟧ man came with a lump at the knee.\n',
    },
    {
      bare: true,
      clean:
        '# A tophus of the knee: a case report\n\n## Case presentation\n\nA 58-year-old man came with a lump at the knee. His medical history was unremarkable, and no surgery had been done.\n',
    },
  ],
});
