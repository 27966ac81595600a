import { citations } from '../report/citations.ts';
import { isWithin } from '../report/section.ts';
import { defineRule } from '../rule/define-rule.ts';

const list = '\n## References\n\n1. Moss TA. Barley itch. J Farm Med. 2011;4:12-5.\n';

export default defineRule({
  id: 'citation/in-abstract',
  title: 'Citation in the abstract',
  why: 'The abstract is read and stored apart from the article, where the number leads nowhere.',
  severity: 'info',
  fix: 'none',
  since: '0.1.0',
  cites: ['icmje:manuscript-sections'],
  options: {},
  examples: [
    {
      bare: true,
      flagged: `# A case of barley itch\n\n## Abstract\n\nBarley itch is rare ⟦[1]⟧.\n\n## Discussion\n\nIt is rare [1].\n${list}`,
    },
    {
      bare: true,
      clean: `# A case of barley itch\n\n## Abstract\n\nIt is rare.\n\n## Discussion\n\nIt is rare [1].\n${list}`,
    },
    {
      bare: true,
      clean: `# A case of barley itch\n\n## Abstract\n\nSodium was 140 [135-145].\n\n## Discussion\n\nIt is rare [1].\n${list}`,
    },
  ],
  *check(report) {
    for (const { found, span, text, references } of citations(report)) {
      if (references.length === 0 && found.fact.style !== 'pandoc-key') continue;
      if (!isWithin(found.section, 'abstract')) continue;
      const written = text.length <= 30 ? `\`${text}\`` : 'A citation';
      yield {
        span,
        message: `${written} stands in the abstract; expected an abstract that is complete without the list`,
      };
    }
  },
});
