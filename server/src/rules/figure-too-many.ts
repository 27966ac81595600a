import { defineRule } from '../rule/define-rule.ts';
import { tooManyExhibits } from './too-many-exhibits.ts';

export default defineRule({
  id: 'figure/too-many',
  title: 'More figures than the journal takes',
  why: 'Editors ask to move figures beyond their limit to a supplement, or to join them as panels of one figure.',
  severity: 'warning',
  fix: 'none',
  since: '0.1.0',
  cites: ['icmje:illustrations'],
  options: {},
  examples: [
    {
      profile: 'moj',
      flagged: 'Figure 1. The arm.\n\nFigure 2. The leg.\n\nFigure 3. The barn.\n\n⟦Figure 4⟧. The bath.',
    },
    {
      profile: 'jchs',
      flagged: 'Figure 1. The arm.\n\n**Table 1.** The course.\n\nFigure 2. The barn.\n\n⟦Figure 3⟧. The bath.',
    },
    {
      profile: 'moj',
      clean: 'Figure 1. The arm.\n\nFigure 2. The leg.\n\nFigure S1. The barn.\n\nFigure S2. The bath.',
    },
    { clean: 'Figure 1. The arm.\n\nFigure 2. The leg.\n\nFigure 3. The barn.\n\nFigure 4. The bath.' },
  ],
  *check(report, { profile }) {
    yield* tooManyExhibits(report, profile, 'figure');
  },
});
