import { guidelineRule } from './care-rule.ts';

export default guidelineRule('scare-2025', '5', {
  severity: 'warning',
  why: 'Since 2025 SCARE asks for this statement, also where no such tool was used.',
  examples: [
    {
      bare: true,
      guideline: 'scare-2025',
      flagged: '# ⟦A hernia: a case report⟧\n\n## Case presentation\n\nA man.\n',
    },
    {
      bare: true,
      guideline: 'scare-2025',
      clean:
        '# A hernia: a case report\n\n## Case presentation\n\nA man.\n\n## Declarations\n\nNo artificial intelligence was used for this work.\n',
    },
    {
      bare: true,
      clean: '# A hernia: a case report\n\n## Case presentation\n\nA man of 60 underwent laparoscopic surgery.\n',
    },
  ],
});
