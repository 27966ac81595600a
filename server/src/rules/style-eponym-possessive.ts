import { mixedEponyms } from '../report/mixed-eponyms.ts';
import { defineRule } from '../rule/define-rule.ts';
import { textOf } from '../text/span.ts';

export default defineRule({
  id: 'style/eponym-possessive',
  title: 'Eponym in two forms',
  why: 'American journals print "Crohn disease", British ones "Crohn\'s disease"; both are right, but not in one report. Who searches for one form misses the other.',
  severity: 'info',
  fix: 'suggestion',
  since: '0.1.0',
  cites: ['ama:eponyms'],
  options: {},
  examples: [
    { flagged: "He had Crohn's disease. Crohn's disease may itch, and so may ⟦Crohn disease⟧." },
    { flagged: "She had Graves disease. In ⟦Graves' disease⟧ the skin is warm." },
    { clean: "He had Crohn's disease and Hodgkin lymphoma. Crohn's disease may itch." },
    { clean: 'Crohn described the disease in 1932. She had Crohn disease.' },
  ],
  *check(report) {
    for (const { usual, others } of mixedEponyms(report)) {
      const [first] = others;
      const written = textOf(report.text, usual.span);
      const mark = textOf(report.text, usual.at(usual.fact.mark));
      yield {
        span: first.span,
        message: `\`${textOf(report.text, first.span)}\` is \`${written}\` elsewhere; expected one form`,
        related: [{ span: usual.span, message: `It is \`${written}\` here` }],
        fixes: [
          {
            title: `Write "${written}" everywhere`,
            safety: 'suggestion',
            edits: others.map(({ fact, at }) => ({ span: at(fact.mark), newText: mark })),
          },
        ],
      };
    }
  },
});
