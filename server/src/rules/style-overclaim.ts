import { overclaims } from '../report/claims.ts';
import { defineRule } from '../rule/define-rule.ts';
import type { Fix } from '../rule/finding.ts';
import { type Span, textOf } from '../text/span.ts';

export default defineRule({
  id: 'style/overclaim',
  title: 'Conclusion that one case cannot bear',
  why: 'One patient can show that something happened, not that it works, is safe or should be done in others. Referees strike such sentences, and readers who act on them can do harm.',
  severity: 'info',
  fix: 'suggestion',
  since: '0.1.0',
  cites: ['care:11c', 'care:11d'],
  options: {},
  examples: [
    {
      bare: true,
      flagged: '# Barley itch: a case report\n\n## Discussion\n\nOur case ⟦proves that⟧ oat baths heal the itch.\n',
    },
    {
      bare: true,
      flagged: '# Barley itch: a case report\n\n## Conclusion\n\nOat baths are a ⟦safe and effective⟧ treatment.\n',
    },
    {
      bare: true,
      flagged: '# Barley itch: a case report\n\n## Conclusion\n\nOat baths ⟦should become the standard of care⟧.\n',
    },
    {
      bare: true,
      clean: '# Barley itch: a case report\n\n## Conclusion\n\nOat baths may be a safe and effective treatment.\n',
    },
    {
      bare: true,
      clean: '# Barley itch: a case report\n\n## Conclusion\n\nOne case does not prove that oat baths heal the itch.\n',
    },
    {
      bare: true,
      clean:
        '# Barley itch: a case report\n\n## Discussion\n\nMossgrove et al. proved that oat baths heal the itch [3].\n',
    },
    {
      bare: true,
      clean: '# Barley itch: a case report\n\n## Conclusion\n\nOat baths were safe and effective in our patient.\n',
    },
    { clean: 'Biopsy proved that the rash was harmless.' },
  ],
  *check(report) {
    for (const { span, fact } of overclaims(report)) {
      const fix = soften(report.text, span);
      yield {
        span,
        message: `\`${shorten(textOf(report.text, span))}\` ${fact.cue.why}; expected words that one case can bear, such as \`${fact.cue.instead}\``,
        fixes: fix ? [fix] : [],
      };
    }
  },
});

/** The first words are enough to know what is meant. */
function shorten(words: string): string {
  const all = words.split(/\s/).filter((word) => word !== '');
  return all.length > 6 ? `${all.slice(0, 6).join(' ')} …` : all.join(' ');
}

/** Verbs of proof at the beginning of the claim, and the weaker verb in the same form. */
const softer: readonly (readonly [RegExp, string])[] = [
  [/^(?:proves|demonstrates|confirms|establishes|validates|shows)\b/i, 'suggests'],
  [/^(?:proved|demonstrated|confirmed|established|validated|showed)\b/i, 'suggested'],
];

/** A weaker verb in place of the strong one; the rest of the sentence is for the author. */
function soften(text: string, { start, end }: Span): Fix | undefined {
  const claim = text.slice(start, end);
  for (const [verb, weaker] of softer) {
    const match = verb.exec(claim);
    if (!match) continue;
    const edits = [{ span: { start, end: start + match[0].length }, newText: weaker }];
    return { title: `Write "${weaker}" for "${match[0]}"`, safety: 'suggestion', edits };
  }
  return undefined;
}
