import { keywordsOf } from '../report/keywords.ts';
import { defineRule } from '../rule/define-rule.ts';
import { counted, limitProblem } from './limit.ts';

export default defineRule({
  id: 'section/keyword-count',
  title: 'More or fewer keywords than the journal takes',
  why: 'The form for sending in refuses more, and with fewer the report is found less often.',
  severity: 'warning',
  fix: 'none',
  since: '0.1.0',
  cites: ['care:2'],
  options: {},
  examples: [
    {
      bare: true,
      profile: 'ame-case-reports',
      flagged: '# Barley itch: a case report\n\n**Keywords:** ⟦barley; itch⟧\n\n## Case Presentation\n\nHe itched.\n',
    },
    {
      bare: true,
      profile: 'ame-case-reports',
      clean:
        '# Barley itch: a case report\n\n**Keywords:** barley; itch; case report\n\n## Case Presentation\n\nHe itched.\n',
    },
    {
      bare: true,
      clean: '# Barley itch: a case report\n\n**Keywords:** barley\n\n## Case presentation\n\nHe itched.\n',
    },
  ],
  *check(report, { profile }) {
    const keywords = keywordsOf(report);
    if (!keywords) return;
    const { length } = keywords.words;
    const says = `${counted(length, 'keyword')} ${length === 1 ? 'was' : 'were'} found`;
    const problem = limitProblem(profile, profile.keywords?.count, length, { says });
    if (problem) yield { span: keywords.span, ...problem };
  },
});
