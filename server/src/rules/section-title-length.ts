import { titleCounts } from '../report/word-counts.ts';
import { defineRule } from '../rule/define-rule.ts';
import { counted, limitProblem } from './limit.ts';

export default defineRule({
  id: 'section/title-length',
  title: 'Title longer or shorter than the journal takes',
  why: 'A long title is cut off in lists of results. Blanks count as characters, markup does not.',
  severity: 'warning',
  fix: 'none',
  since: '0.1.0',
  cites: ['care:1', 'icmje:manuscript-sections'],
  options: {},
  examples: [
    {
      bare: true,
      profile: 'univ-med',
      flagged:
        '# ⟦Itch of both forearms after threshing of damp barley in a harvest of many rainy days: a case report⟧\n\nHe itched.\n',
    },
    {
      bare: true,
      profile: 'edm-case-reports',
      flagged:
        '# ⟦Low calcium after an oat bath, and how it was found, and why it was not found for a year and a day⟧\n\nHe itched.\n',
    },
    { bare: true, profile: 'univ-med', clean: '# Barley itch: a case report\n\nHe itched.\n' },
    {
      bare: true,
      clean:
        '# Itch of both forearms after threshing of damp barley in a harvest of many rainy days: a case report\n\nHe itched.\n',
    },
  ],
  *check(report, { profile }) {
    const { title } = report;
    const counts = titleCounts(report);
    if (!title || !counts) return;
    const { titleLine = {} } = profile;
    const problem =
      limitProblem(profile, titleLine.characters, counts.characters, {
        says: `The title has ${counted(counts.characters, 'character')}`,
      }) ??
      limitProblem(profile, titleLine.words, counts.words, {
        says: `The title has ${counted(counts.words, 'word')}`,
      });
    if (problem) yield { span: title.span, ...problem };
  },
});
