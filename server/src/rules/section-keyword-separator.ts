import { type Keyword, keywordsOf } from '../report/keywords.ts';
import { namesCaseReport } from '../report/title-words.ts';
import { defineRule } from '../rule/define-rule.ts';
import type { Edit } from '../rule/finding.ts';
import { allMatches } from '../text/all-matches.ts';

export default defineRule({
  id: 'section/keyword-separator',
  title: 'Keywords set off by semicolons and commas in one list',
  why: 'A form or a database splits the list at one sign: two keywords between which the other one stands become one that nobody looks for.',
  severity: 'info',
  fix: 'suggestion',
  since: '0.1.0',
  cites: ['care:2'],
  options: {},
  examples: [
    { bare: true, flagged: '# Barley itch: a case report\n\n**Keywords:** ⟦barley, itch, farmer⟧; case report\n' },
    { bare: true, flagged: '# Barley itch: a case report\n\n**Keywords:** barley; farmer; ⟦itch, case report⟧\n' },
    { bare: true, clean: '# Barley itch: a case report\n\n**Keywords:** barley, itch, case report\n' },
    { bare: true, clean: "# Barley itch: a case report\n\n**Keywords:** syndrome, Sjögren's; itch; case report\n" },
    {
      bare: true,
      clean: '# Barley itch: a case report\n\n**Keywords:** leukemia, myeloid, acute; itch; case report\n',
    },
  ],
  *check(report) {
    const keywords = keywordsOf(report);
    if (keywords?.separator !== ';') return;
    for (const { words, span } of keywords.entries.filter(isSeveral)) {
      const edits = allMatches(words, /,/g).map(({ index }): Edit => {
        const start = span.start + index;
        return { span: { start, end: start + 1 }, newText: ';' };
      });
      yield {
        span,
        message: 'Commas stand between keywords of a list that semicolons divide; expected one sign throughout',
        fixes: [{ title: 'Write semicolons for the commas', safety: 'suggestion', edits }],
      };
    }
  },
});

/** Words by which a term is turned round, as subject headings are: "arthritis, rheumatoid", "carcinoma, renal cell". */
const turned =
  /(?:(?:al|ar|ary|ory|ic|id|oid|ous|ive|ed|ing|ent|ant|ute|ile|ine|ane|ean|ian|ese|less|form|type|cell|stage|grade|onset)|['’]s?|\d[a-z]?|\b(?:[ivx]{1,4}|male|female|human|adult|child|non[\s-].{1,40}|type .{1,20}))$/i;

/** Three and more terms of which none is a turned one, or "case report" beside another. */
function isSeveral({ words }: Keyword): boolean {
  const parts = words.split(',').map((part) => part.trim());
  if (parts.length < 2 || parts.includes('')) return false;
  if (parts.some((part) => namesCaseReport(part))) return true;
  return parts.length >= 3 && !parts.slice(1).some((part) => turned.test(part));
}
