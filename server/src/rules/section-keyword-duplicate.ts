import { type Keyword, keywordsOf } from '../report/keywords.ts';
import { defineRule } from '../rule/define-rule.ts';
import type { Fix } from '../rule/finding.ts';
import { singular } from '../text/singular.ts';

export default defineRule({
  id: 'section/keyword-duplicate',
  title: 'Keyword that stands twice',
  why: 'A database files both as one. The place is lost for a term by which the report could be found.',
  severity: 'warning',
  fix: 'safe',
  since: '0.1.0',
  cites: ['care:2'],
  options: {},
  examples: [
    {
      bare: true,
      flagged: '# Barley itch: a case report\n\n**Keywords:** barley; itch; ⟦Barley⟧; case report\n',
    },
    { bare: true, flagged: '# Barley itch: a case report\n\n## Keywords\n\n- rash\n- itch\n- ⟦rashes⟧\n' },
    {
      bare: true,
      flagged: '---\nkeywords: [itch, barley, ⟦Itch⟧]\n---\n\n# Barley itch: a case report\n\nHe itched.\n',
    },
    { bare: true, clean: '# Barley itch: a case report\n\n**Keywords:** barley; barley itch; case report\n' },
    { bare: true, clean: '# Barley itch: a case report\n\n**Keywords:** virus; viruses in barns; case report\n' },
  ],
  *check(report) {
    const entries = keywordsOf(report)?.entries ?? [];
    const known = new Map<string, Keyword>();
    for (const [i, entry] of entries.entries()) {
      const key = formOf(entry);
      const first = known.get(key);
      if (!first) {
        known.set(key, entry);
        continue;
      }
      const before = entries[i - 1] as Keyword; // the first one stands before
      yield {
        span: entry.span,
        message: `\`${entry.words}\` stands twice among the keywords${sameWords(entry, first) ? '' : `, as \`${first.words}\` too`}; expected it once`,
        related: [{ span: first.span, message: 'The first one' }],
        fixes: [remove(before, entry, sameWords(entry, first))],
      };
    }
  },
});

/** Upper case, hyphens and a plural make no other keyword. */
function formOf({ words }: Keyword): string {
  return singular(words.replace(/[\s\u2010-\u2015-]+/g, ' '));
}

function sameWords(a: Keyword, b: Keyword): boolean {
  return a.words.toLowerCase() === b.words.toLowerCase();
}

/** Takes the second one away with what sets it off. */
function remove(before: Keyword, { words, span }: Keyword, isSame: boolean): Fix {
  return {
    title: `Remove the second "${words}"`,
    safety: isSame ? 'safe' : 'suggestion',
    edits: [{ span: { start: before.span.end, end: span.end }, newText: '' }],
  };
}
