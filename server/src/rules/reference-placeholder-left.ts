import { isBlank, leftoverMarks } from '../report/leftover-marks.ts';
import { defineRule } from '../rule/define-rule.ts';
import { entryName } from './entry-name.ts';

const list = '# A case of barley itch\n\n## References\n\n';

export default defineRule({
  id: 'reference/placeholder-left',
  title: 'Reference that was yet to be filled in',
  why: 'Marks that a reference manager leaves, and those that authors set for later, are removed before a report is handed in; no reader can follow them.',
  severity: 'error',
  fix: 'none',
  since: '0.1.0',
  cites: ['icmje:references'],
  options: {},
  examples: [
    { bare: true, flagged: `${list}1. ⟦{Moss, 2011 #12}⟧\n` },
    { bare: true, flagged: `${list}1. Moss TA. Barley itch. J Farm Med. 2011;4:12-5. ⟦ADDIN EN.CITE⟧\n` },
    { bare: true, flagged: `${list}1. Moss TA. Barley itch. J Farm Med. 2011;⟦XX:XX-XX⟧.\n` },
    { bare: true, flagged: `${list}1. Moss TA. Barley itch. ⟦(ref?)⟧\n` },
    { bare: true, clean: `${list}1. Moss TA. Barley itch in 46,XX and 46,XY. J Farm Med. 2011;4:12-5.\n` },
  ],
  *check(report) {
    for (const [entry, mark] of leftoverMarks(report)) {
      if (isBlank(report, mark)) continue;
      yield { span: mark.span, message: `${entryName(entry)} still has \`${mark.text}\`; expected what belongs there` };
    }
  },
});
