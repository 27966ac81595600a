import { guidelineRule } from './care-rule.ts';

export default guidelineRule('scare-2025', '12d', {
  severity: 'info',
  why: 'What an experienced surgeon can do in a large centre may not be safe elsewhere.',
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
        '# A hernia: a case report\n\n## Case presentation\n\nA man of 60 underwent laparoscopic repair. It was performed by a consultant surgeon.\n',
    },
    {
      bare: true,
      clean: '# A hernia: a case report\n\n## Case presentation\n\nA man of 60 underwent laparoscopic surgery.\n',
    },
  ],
});
