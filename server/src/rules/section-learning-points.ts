import { pointSections } from '../report/points.ts';
import type { Section } from '../report/section.ts';
import { headsPoints } from '../report/section-in-profile.ts';
import { defineRule } from '../rule/define-rule.ts';
import { normalForm } from '../text/normal-form.ts';
import { pointCountProblem } from './point-count.ts';

export default defineRule({
  id: 'section/learning-points',
  title: 'Learning points in another number than the journal takes',
  why: 'They are what most readers take from a report; the form of the journal has room for so many.',
  severity: 'warning',
  fix: 'none',
  since: '0.1.0',
  cites: ['care:11d'],
  options: {},
  examples: [
    {
      bare: true,
      profile: 'edm-case-reports',
      flagged: '# Barley itch\n\n⟦## Learning points⟧\n\n- Barley can itch.\n- Oat baths helped.\n',
    },
    {
      bare: true,
      profile: 'edm-case-reports',
      flagged: '# Barley itch\n\n⟦## Learning points⟧\n\nBarley can itch, and oat baths helped.\n',
    },
    {
      bare: true,
      profile: 'edm-case-reports',
      clean: '# Barley itch\n\n## Learning points\n\n- Barley can itch.\n- Oat baths helped.\n- Ask for threshing.\n',
    },
    { bare: true, clean: '# Barley itch: a case report\n\n## Learning points\n\n- Barley can itch.\n' },
  ],
  *check(report, { profile }) {
    if (!profile.learningPoints) return;
    for (const found of pointSections(report, isLearningPoints)) {
      yield* pointCountProblem(profile, profile.learningPoints.count, found);
    }
  },
});

function isLearningPoints({ heading, role }: Section): boolean {
  return headsPoints(heading) && role === 'conclusion' && !normalForm(heading).endsWith('highlights');
}
