import { guidelineRule } from './care-rule.ts';

export default guidelineRule('scare-2025', '12a', {
  severity: 'info',
  why: 'A reader who wants to do the same operation needs to know how it was prepared.',
  examples: [
    {
      bare: true,
      guideline: 'scare-2025',
      flagged:
        '# A hernia: a case report\n\n## Case presentation\n\n⟦A man of 60 underwent laparoscopic repair of a hernia.⟧\n',
    },
    {
      bare: true,
      guideline: 'scare-2025',
      clean:
        '# A hernia: a case report\n\n## Case presentation\n\nWarfarin was stopped five days before surgery. A man of 60 underwent laparoscopic repair.\n',
    },
    {
      bare: true,
      clean: '# A hernia: a case report\n\n## Case presentation\n\nA man of 60 underwent laparoscopic surgery.\n',
    },
  ],
});
