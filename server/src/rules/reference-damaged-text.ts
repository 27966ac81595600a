import { mojibake, undamaged } from '../data/mojibake.ts';
import { entriesWhere } from '../report/per-list.ts';
import type { ListedReference } from '../report/references.ts';
import { defineRule, type RuleProblem } from '../rule/define-rule.ts';
import type { Edit } from '../rule/finding.ts';
import { allMatches } from '../text/all-matches.ts';
import { entryName } from './entry-name.ts';

const list = '# A case of barley itch\n\n## References\n\n';

export default defineRule({
  id: 'reference/damaged-text',
  title: 'Characters that were damaged on the way',
  why: 'A name with broken letters is not found in any index, and signs that nobody sees break a search as well as a link. They come with text that is copied from PDF files and old data bases.',
  severity: 'warning',
  fix: 'safe',
  since: '0.1.0',
  cites: ['nlm:citing-medicine'],
  options: {},
  examples: [
    { bare: true, flagged: `${list}1. Fenn OA, Br⟦Ã¶⟧ck B. Barley itch. J Farm Med. 2011;4:12-5.\n` },
    { bare: true, flagged: `${list}1. Fenn OA. Barley itch. J Farm Med. 2011;4:12⟦â€“⟧5.\n` },
    { bare: true, flagged: `${list}1. Fenn OA. Barley itch of far⟦\u00ad⟧mers. J Farm Med. 2011;4:12-5.\n` },
    { bare: true, clean: `${list}1. Fenn OA, Bröck Â, São Â. Barley itch. J Farm Med. 2011;4:12-5.\n` },
  ],
  *check(report) {
    for (const entry of suspects(report)) {
      const { text } = entry.reference;
      yield* damaged(entry, text);
      yield* unseen(entry, text);
    }
  },
});

function* damaged(entry: ListedReference, text: string): Generator<RuleProblem> {
  const matches = allMatches(text, mojibake);
  const [first] = matches;
  if (!first) return;
  const edits = matches.flatMap((match): Edit[] => {
    const newText = undamaged(match[0]);
    return newText === undefined ? [] : [{ span: at(entry, match.index, match[0].length), newText }];
  });
  const meant = undamaged(first[0]);
  const more = matches.length > 1 ? `, and ${matches.length - 1} more` : '';
  yield {
    span: at(entry, first.index, first[0].length),
    message: `${entryName(entry)} has the damaged letters \`${first[0]}\`${more}; expected ${meant === undefined ? 'what the work has there' : `\`${meant}\``}`,
    fixes: edits.length === matches.length ? [{ title: 'Mend the damaged letters', safety: 'suggestion', edits }] : [],
  };
}

/** Soft hyphens, blanks without width and marks of byte order; joiners, which some scripts need, are none of them. */
const invisible = /[\u00ad\u200b\u2060\ufeff]/g;

const suspects = entriesWhere(
  ({ text }) => /[^\x20-\x7e]/.test(text) && (text.search(mojibake) >= 0 || text.search(invisible) >= 0),
);

function* unseen(entry: ListedReference, text: string): Generator<RuleProblem> {
  const matches = allMatches(text, invisible);
  const [first] = matches;
  if (!first) return;
  yield {
    span: at(entry, first.index, 1),
    message: `${entryName(entry)} has ${matches.length === 1 ? 'a sign' : `${matches.length} signs`} that nobody sees, such as a soft hyphen; expected none`,
    severity: 'info',
    fixes: [
      {
        title: matches.length === 1 ? 'Remove the sign' : 'Remove the signs',
        safety: 'safe',
        edits: matches.map(({ index }) => ({ span: at(entry, index, 1), newText: '' })),
      },
    ],
  };
}

function at({ span }: ListedReference, index: number, length: number): Edit['span'] {
  return { start: span.start + index, end: span.start + index + length };
}
