import { duplicateReferences } from '../report/duplicate-references.ts';
import { merged } from '../report/renumber.ts';
import { defineRule } from '../rule/define-rule.ts';
import { entryName, entryNameWithin } from './entry-name.ts';

const report = '# A case of barley itch\n\n## Discussion\n\nIt heals [1,2]. It comes back [3].\n\n## References\n\n';

/** So many duplicates have a fix each. */
const mostMended = 20;

export default defineRule({
  id: 'reference/duplicate',
  title: 'Work listed twice',
  why: 'One work has one number. A work that is listed twice was pasted in with another paragraph; the text then seems to rest on more sources than there are.',
  severity: 'warning',
  fix: 'suggestion',
  since: '0.1.0',
  cites: ['icmje:references', 'nlm:citing-medicine'],
  options: {},
  examples: [
    {
      bare: true,
      flagged: `${report}1. Moss TA. Barley itch. J Farm Med. 2011;4:12-5. doi: 10.1000/itch.1\n2. Fenn OA. Oat baths. J Farm Med. 2012;5:1-3.\n3. ⟦Moss T. Barley itch. J Farm Med 2011. doi: 10.1000/ITCH.1⟧\n`,
    },
    {
      bare: true,
      flagged: `${report}1. Moss TA. The itch of barley and of those who thresh it. J Farm Med. 2011;4:12-5.\n2. Fenn OA. Oat baths. J Farm Med. 2012;5:1-3.\n3. ⟦Moss TA. The itch of barley, and of those who tresh it. J Farm Med. 2011;4:12-5.⟧\n`,
    },
    {
      bare: true,
      flagged: `${report}1. Moss TA. Barley itch. J Farm Med. 2011;4:12-5. doi: 10.1000/itch.1\n2. Fenn OA. Oat baths. J Farm Med. 2012;5:1-3.\n3. ⟦Hay CD. Straw and skin. J Farm Med. 2013;6:7-9. doi: 10.1000/itch.1⟧\n`,
    },
    {
      bare: true,
      flagged: `${report}1. Moss TA. Itch. J Farm Med. 2011;4:12-5.\n2. Fenn OA. Oat baths. J Farm Med. 2012;5:1-3.\n3. ⟦Moss TA, Hay CD. Itch. Journal of Farm Medicine 2011;4:12-15.⟧\n`,
    },
    {
      bare: true,
      clean: `${report}1. Moss TA. Editorial. J Farm Med. 2011;4:12-5.\n2. Fenn OA. Oat baths. J Farm Med. 2012;5:1-3.\n3. Moss TA. Editorial. J Farm Med. 2011;4:16-9.\n`,
    },
    {
      bare: true,
      clean: `${report}1. Moss TA. The itch of barley and of those who thresh it: part 1. J Farm Med. 2011;4:12-5.\n2. Fenn OA. Oat baths. J Farm Med. 2012;5:1-3.\n3. Moss TA. The itch of barley and of those who thresh it: part 2. J Farm Med. 2011;4:16-9.\n`,
    },
  ],
  *check(report) {
    const duplicates = duplicateReferences(report);
    for (const { first, later, by, areTwoWorks } of duplicates) {
      // Each merge names every number that moves: of many in a long list they would cost their square.
      const edits = !areTwoWorks && duplicates.length <= mostMended ? merged(report, later, first).edits : undefined;
      yield {
        span: later.span,
        message: `${entryName(later)} has ${by} as ${entryNameWithin(first)}; expected ${areTwoWorks ? 'that of its own, as it is another work' : 'each work once'}`,
        related: [
          { span: first.span, message: areTwoWorks ? 'The entry with the same' : 'The first entry of the work' },
        ],
        fixes: edits
          ? [{ title: `Cite ${entryNameWithin(first)} in its place and remove the entry`, safety: 'suggestion', edits }]
          : [],
      };
    }
  },
});
