import { retractionMark } from '../data/retraction-words.ts';
import { entriesWhere } from '../report/per-list.ts';
import { defineRule } from '../rule/define-rule.ts';
import { entryName } from './entry-name.ts';

const list = '# A case of barley itch\n\n## References\n\n';

export default defineRule({
  id: 'reference/retracted',
  title: 'Work that is marked as retracted',
  why: 'A retracted work supports nothing. Where it has to be cited, as in a report on retractions, the text says that it was retracted and the list names the notice.',
  severity: 'warning',
  fix: 'none',
  since: '0.1.0',
  cites: ['icmje:references', 'nlm:citing-medicine'],
  options: {},
  examples: [
    { bare: true, flagged: `${list}1. Moss TA. ⟦RETRACTED:⟧ Barley itch. J Farm Med. 2011;4:12-5.\n` },
    { bare: true, flagged: `${list}1. Moss TA. Barley itch ⟦[retracted]⟧. J Farm Med. 2011;4:12-5.\n` },
    {
      bare: true,
      flagged: `${list}1. Moss TA. Barley itch. J Farm Med. 2011;4:12-5. ⟦Retraction in:⟧ J Farm Med. 2013;6:1.\n`,
    },
    { bare: true, clean: `${list}1. Moss TA. Retracted eyelids in barley itch. J Farm Med. 2011;4:12-5.\n` },
    { bare: true, clean: `${list}1. Moss TA. Retraction notice to "Barley itch". J Farm Med. 2013;6:1.\n` },
  ],
  *check(report) {
    for (const entry of markedRetracted(report)) {
      const match = retractionMark.exec(report.text.slice(entry.span.start, entry.span.end));
      if (!match) continue;
      const start = entry.span.start + match.index;
      yield {
        span: { start, end: start + match[0].length },
        message: `${entryName(entry)} is marked \`${match[0]}\`; expected another source, or words in the text that say so`,
      };
    }
  },
});

const markedRetracted = entriesWhere(({ text }) => retractionMark.test(text));
