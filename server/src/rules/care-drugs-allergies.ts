import { guidelineRule } from './care-rule.ts';

export default guidelineRule('scare-2025', '9d', {
  severity: 'info',
  why: 'Drugs and allergies decide on anaesthesia and on what happens after.',
  examples: [
    {
      bare: true,
      guideline: 'scare-2025',
      flagged:
        '# A hernia: a case report\n\n## Case presentation\n\n⟦A man⟧ of 60 presented with a lump in the groin.\n',
    },
    {
      bare: true,
      guideline: 'scare-2025',
      clean:
        '# A hernia: a case report\n\n## Case presentation\n\nA man of 60 presented with a lump. He was taking aspirin and had no known allergies.\n',
    },
    {
      bare: true,
      clean: '# A hernia: a case report\n\n## Case presentation\n\nA man of 60 underwent laparoscopic surgery.\n',
    },
  ],
});
