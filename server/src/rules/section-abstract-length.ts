import { isYetToWrite } from '../report/placeholders.ts';
import { abstractCounts } from '../report/word-counts.ts';
import { defineRule } from '../rule/define-rule.ts';
import { counted, limitProblem } from './limit.ts';

export default defineRule({
  id: 'section/abstract-length',
  title: 'Abstract longer or shorter than the journal takes',
  why: 'The form for sending in cuts an abstract off or refuses it, and databases print no more than its first words. Labels, keywords and markers that cite are not counted.',
  severity: 'warning',
  fix: 'none',
  since: '0.1.0',
  cites: ['care:3', 'icmje:manuscript-sections'],
  options: {},
  examples: [
    {
      bare: true,
      profile: 'ame-case-reports',
      flagged: '# Barley itch: a case report\n\n⟦## Abstract⟧\n\nA farmer itched, and an oat bath helped.\n',
    },
    {
      bare: true,
      clean: '# Barley itch: a case report\n\n## Abstract\n\nA farmer itched, and an oat bath helped.\n',
    },
    {
      bare: true,
      profile: 'bmj-case-reports',
      clean: '# Barley itch\n\n## Summary\n\nA farmer itched, and an oat bath helped.\n',
    },
  ],
  *check(report, { profile }) {
    const written = abstractCounts(report).filter(({ words }) => words > 0);
    const longest = Math.max(...written.map(({ words }) => words));
    for (const { words, place } of written) {
      // Of two abstracts in two languages one may be a short one.
      const least = words === longest && !isYetToWrite(report, 'abstract');
      const says = `The abstract has ${counted(words, 'word')}`;
      const problem = limitProblem(profile, profile.abstract?.words, words, { says, least });
      if (problem) yield { span: place, ...problem };
    }
  },
});
