import { guidelineRule } from './care-rule.ts';

export default guidelineRule('scare-2025', '7', {
  severity: 'warning',
  why: 'Journals that ask for SCARE want the sentence and the reference, and look for both.',
  partly: () => 'The SCARE guideline is named without its reference; expected a citation behind it',
  examples: [
    {
      bare: true,
      guideline: 'scare-2025',
      flagged:
        '# A hernia: a case report\n\n⟦## Introduction⟧\n\nHernias are common.\n\n## Case presentation\n\nA man.\n',
    },
    {
      bare: true,
      guideline: 'scare-2025',
      clean:
        '# A hernia: a case report\n\n## Introduction\n\nThis work has been reported in line with the SCARE criteria [1].\n\n## Case presentation\n\nA man.\n',
    },
    {
      bare: true,
      clean: '# A hernia: a case report\n\n## Case presentation\n\nA man of 60 underwent laparoscopic surgery.\n',
    },
  ],
});
