import { referenceStyles } from '../data/reference-styles.ts';
import { listStyleOf } from '../report/list-style.ts';
import { mixedReferences } from '../report/reference-forms.ts';
import type { ListedReference } from '../report/references.ts';
import { references } from '../report/references.ts';
import { reformatEntries, reformatTitle } from '../report/reformat.ts';
import type { Report } from '../report/report.ts';
import { defineRule } from '../rule/define-rule.ts';
import type { Fix } from '../rule/finding.ts';
import { tellOtherForm } from './tell-other-form.ts';

const report = '# A case of barley itch\n\n## References\n\n';

export default defineRule({
  id: 'reference/mixed-styles',
  title: 'Reference in another form than the rest of the list',
  why: 'A list that is written in one form can be read, checked and linked by programs. Journals ask for one style throughout; entries pasted from different sources give themselves away.',
  severity: 'warning',
  fix: 'suggestion',
  since: '0.1.0',
  cites: ['icmje:references', 'nlm:citing-medicine'],
  options: {},
  examples: [
    {
      bare: true,
      flagged: `${report}1. Moss TA, Reed B. Barley itch. J Farm Med. 2011;4:12-5.\n2. ⟦Olivia Fenn, Tom Brook. Straw and skin. J Farm Med. 2012;5:1-3.⟧\n`,
    },
    {
      bare: true,
      flagged: `${report}1. Moss TA. Barley itch. J Farm Med. 2011;4:12-5.\n2. ⟦Fenn, O. A. (2012). Straw and skin. J Farm Med, 5, 1-3.⟧\n3. Reed BB. Oat baths. J Farm Med. 2013;6:7-9.\n4. Hay CD. Harvest rash. J Farm Med. 2014;7:1-4.\n`,
    },
    {
      bare: true,
      flagged: `${report}1. Moss TA. Barley itch. J Farm Med. 2011;4:12-5.\n2. ⟦Fenn OA. "Straw and skin." J Farm Med. 2012;5:1-3.⟧\n3. Reed BB. Oat baths. J Farm Med. 2013;6:7-9.\n`,
    },
    {
      bare: true,
      clean: `${report}1. Moss TA. Barley itch. J Farm Med. 2011;4:12-5.\n2. Fenn OA. Straw and skin. 2nd ed. Wimblewick: Fen Press; 2012.\n`,
    },
  ],
  *check(report) {
    const isPair = references(report).length === 2;
    for (const deviating of mixedReferences(report)) {
      const { entry, model } = deviating;
      yield {
        span: entry.span,
        message: tellOtherForm(report, deviating, isPair),
        related: [{ span: model.span, message: isPair ? 'The other entry' : 'An entry in the form of the list' }],
        fixes: reformatted(report, entry),
      };
    }
  },
});

/** The entry in the style of the list, where that is known and the entry holds all that it prints. */
function reformatted(report: Report, entry: ListedReference): Fix[] {
  const { style } = listStyleOf(report);
  if (style === undefined) return [];
  const written = reformatEntries(report, [entry], referenceStyles[style]);
  if (written.edits.length === 0 || written.lacking.length > 0) return [];
  return [{ title: reformatTitle(referenceStyles[style], written), safety: 'suggestion', edits: written.edits }];
}
