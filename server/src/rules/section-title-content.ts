import { namesContent } from '../report/title-content.ts';
import { defineRule } from '../rule/define-rule.ts';

export default defineRule({
  id: 'section/title-content',
  title: 'Title that names neither a diagnosis nor a finding nor a treatment',
  why: 'Most readers see the title alone, in a list of results. By "a rare case report" nobody finds the report or knows whether to open it.',
  severity: 'warning',
  fix: 'none',
  since: '0.1.0',
  cites: ['care:1'],
  options: {},
  examples: [
    {
      bare: true,
      flagged: '# ⟦A rare case report with review of the literature⟧\n\n## Case presentation\n\nA man itched.\n',
    },
    {
      bare: true,
      flagged:
        '# ⟦A diagnostic dilemma in a 40-year-old man: a rare case report⟧\n\n## Case presentation\n\nA man itched.\n',
    },
    { bare: true, clean: '# A case of barley itch\n\n## Case presentation\n\nA man itched.\n' },
    { bare: true, clean: '# A rare cause of itch\n\n## Case presentation\n\nA man itched.\n' },
    { bare: true, clean: '# Ein seltener Fall von Gerstenkrätze\n\n## Fallbericht\n\nDer Mann litt an Juckreiz.\n' },
  ],
  *check({ title, sections }) {
    if (!title || sections.length === 0 || namesContent(title.text)) return;
    yield {
      span: title.span,
      message: 'No diagnosis, finding or treatment was found in the title; expected the one that the report is about',
    };
  },
});
