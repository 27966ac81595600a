import { unexplainedIn } from '../report/title-abbreviations.ts';
import { placeInTitle } from '../report/title-place.ts';
import { defineRule } from '../rule/define-rule.ts';

export default defineRule({
  id: 'section/title-abbreviation',
  title: 'Abbreviation in the title that is not spelled out there',
  why: 'The title stands alone in databases. One abbreviation may mean many things, and who searches for the long form does not find the report.',
  severity: 'info',
  fix: 'none',
  since: '0.1.0',
  cites: ['ama:abbreviations', 'care:1'],
  options: {},
  examples: [
    { bare: true, flagged: '# ⟦TAVI⟧ after barley itch: a case report\n\n## Case presentation\n\nA man itched.\n' },
    { bare: true, clean: '# MRI of barley itch: a case report\n\n## Case presentation\n\nA man itched.\n' },
    { bare: true, clean: '# Barley itch and BRCA mutation: a case report\n\n## Case presentation\n\nA man itched.\n' },
    {
      bare: true,
      clean: '# Itch of barley workers (IBW): a case report of IBW type II\n\n## Case presentation\n\nA man itched.\n',
    },
    { bare: true, clean: '# BARLEY ITCH IN A MAN: A CASE REPORT\n\n## Case presentation\n\nA man itched.\n' },
  ],
  *check(report) {
    if (!report.title) return;
    for (const { short, span } of unexplainedIn(report.title.text)) {
      yield {
        span: placeInTitle(report, span),
        message: `\`${short}\` stands in the title without its long form; expected the term spelled out`,
      };
    }
  },
});
