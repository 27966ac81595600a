import { defineRule } from '../rule/define-rule.ts';
import { tooManyExhibits } from './too-many-exhibits.ts';

export default defineRule({
  id: 'table/too-many',
  title: 'More tables than the journal takes',
  why: 'Editors ask to move tables beyond their limit to a supplement, or to tell what they hold in the text.',
  severity: 'warning',
  fix: 'none',
  since: '0.1.0',
  cites: ['icmje:tables'],
  options: {},
  examples: [
    { profile: 'moj', flagged: '**Table 1.** The course.\n\n**⟦Table 2⟧.** The results.' },
    {
      profile: 'jchs',
      flagged: 'Figure 1. The arm.\n\nFigure 2. The barn.\n\n**Table 1.** The course.\n\n**⟦Table 2⟧.** The results.',
    },
    { profile: 'moj', clean: '**Table 1.** The course.\n\nThe results are shown in Table 1.' },
    { clean: '**Table 1.** The course.\n\n**Table 2.** The results.' },
  ],
  *check(report, { profile }) {
    yield* tooManyExhibits(report, profile, 'table');
  },
});
