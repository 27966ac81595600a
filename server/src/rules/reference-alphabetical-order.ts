import { misplacedReferences } from '../report/misplaced-references.ts';
import type { ListedReference } from '../report/references.ts';
import { references } from '../report/references.ts';
import { listEdits } from '../report/renumber-list.ts';
import { defineRule } from '../rule/define-rule.ts';

const head = '# A case of barley itch\n\n## References\n\n';
const [fenn, hay, moss, reed] = [
  'Fenn, O. A. (2012). Straw and skin. *J Farm Med*, *5*, 1–3.',
  'Hay, C. D. (2014). Harvest rash. *J Farm Med*, *7*, 1–4.',
  'Moss, T. A. (2011). Barley itch. *J Farm Med*, *4*, 12–15.',
  'Reed, B. B. (2013). Oat baths. *J Farm Med*, *6*, 7–9.',
];

export default defineRule({
  id: 'reference/alphabetical-order',
  title: 'Author-date list that is not in alphabetical order',
  why: 'Where the text cites by name and year, readers look a work up by the name of its first author. One that stands elsewhere is not found and seems to be missing.',
  severity: 'info',
  fix: 'suggestion',
  since: '0.1.0',
  cites: ['icmje:references'],
  options: {},
  examples: [
    { bare: true, flagged: `${head}- ${hay}\n- ${moss}\n- ${reed}\n- ⟦${fenn}⟧\n` },
    { bare: true, flagged: `${head}⟦${hay}⟧\n\n${fenn}\n\n${moss}\n\n${reed}\n` },
    { bare: true, clean: `${head}- ${fenn}\n- ${hay}\n- ${moss}\n- ${reed}\n` },
    { bare: true, clean: `${head}1. ${fenn}\n2. ${reed}\n3. ${moss}\n` },
  ],
  *check(report) {
    const found = misplacedReferences(report);
    const [first, ...others] = found?.misplaced ?? [];
    if (!found || !first) return;
    const { entry, before } = first;
    const more = others.length === 0 ? '' : ` (and ${others.length} more)`;
    const wanted = before ? `it before \`${nameOf(before)}\`` : 'it at the end';
    yield {
      span: entry.span,
      message: `\`${nameOf(entry)}\` stands out of alphabetical order in the reference list${more}; expected ${wanted}`,
      related: before ? [{ span: before.span, message: 'It belongs before this entry' }] : [],
      fixes: [
        {
          title: 'Put the list in alphabetical order',
          safety: 'suggestion',
          edits: listEdits(report, references(report), found.order),
        },
      ],
    };
  },
});

/** The name by which an entry is looked up. */
function nameOf({ reference }: ListedReference): string {
  const [author] = reference.authors;
  return author?.family ?? author?.literal ?? 'this reference';
}
