import { casesOf } from '../report/cases.ts';
import { defineRule } from '../rule/define-rule.ts';
import { limitProblem } from './limit.ts';

export default defineRule({
  id: 'section/patient-count',
  title: 'More patients than the journal takes in one case report',
  why: 'With more patients it is a series, which journals take as another kind of article, with methods and an approval of its own. Counted are cases that the report numbers.',
  severity: 'warning',
  fix: 'none',
  since: '0.1.0',
  cites: ['icmje:manuscript-sections'],
  options: {},
  examples: [
    {
      bare: true,
      profile: 'bmj-case-reports',
      flagged:
        '# Barley itch\n\n## Case 1\n\nA man.\n\n## Case 2\n\nA man.\n\n## Case 3\n\nA man.\n\n## ⟦Case 4⟧\n\nA man.\n',
    },
    {
      bare: true,
      profile: 'bmj-case-reports',
      clean: '# Barley itch\n\n## Case 1\n\nA man.\n\n## Case 2\n\nA man.\n\n## Case 3\n\nA man.\n',
    },
    {
      bare: true,
      clean:
        '# Barley itch\n\n## Case 1\n\nA man.\n\n## Case 2\n\nA man.\n\n## Case 3\n\nA man.\n\n## Case 4\n\nA man.\n',
    },
  ],
  *check(report, { profile }) {
    const cases = casesOf(report);
    const first = cases[profile.patients?.value.max ?? cases.length];
    const says = `The report numbers ${cases.length} patients`;
    const problem = limitProblem(profile, profile.patients, cases.length, { says, least: false });
    if (first && problem) yield { span: first.label, ...problem };
  },
});
