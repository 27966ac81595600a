import { pointSections } from '../report/points.ts';
import { defineRule } from '../rule/define-rule.ts';
import { normalForm } from '../text/normal-form.ts';
import { counted, limitProblem } from './limit.ts';
import { pointCountProblem } from './point-count.ts';

export default defineRule({
  id: 'section/highlights',
  title: 'Highlights in another number, or longer, than the journal takes',
  why: 'Publishers print the highlights beside the abstract and cut off what is longer.',
  severity: 'warning',
  fix: 'none',
  since: '0.1.0',
  cites: ['scare:3'],
  options: {},
  examples: [
    {
      bare: true,
      profile: 'ijscr',
      flagged: '# Barley itch: a case report\n\n⟦## Highlights⟧\n\n- Barley can itch.\n- Oat baths helped.\n',
    },
    {
      bare: true,
      profile: 'ijscr',
      flagged:
        '# Barley itch: a case report\n\n## Highlights\n\n- Barley can itch.\n- Oat baths helped.\n- ⟦Ask each farmer with an itch that comes in the harvest for the barley that he threshed⟧\n',
    },
    {
      bare: true,
      profile: 'ijscr',
      clean:
        '# Barley itch: a case report\n\n## Highlights\n\n- Barley can itch.\n- Oat baths helped.\n- Ask for threshing.\n',
    },
    { bare: true, clean: '# Barley itch: a case report\n\n## Highlights\n\n- Barley can itch.\n' },
  ],
  *check(report, { profile }) {
    const { highlights } = profile;
    if (!highlights) return;
    for (const found of pointSections(report, ({ heading }) => /^(?:article )?highlights$/.test(normalForm(heading)))) {
      yield* pointCountProblem(profile, highlights.count, found);
      for (const { text, span } of found.points) {
        const characters = [...text].length;
        const says = `The highlight has ${counted(characters, 'character')}`;
        const problem = limitProblem(profile, highlights.characters, characters, { says });
        if (problem) yield { span, ...problem };
      }
    }
  },
});
