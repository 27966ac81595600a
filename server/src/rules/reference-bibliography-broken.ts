import { isItem, keyOfCsl } from '../facts/bibliography-csl.ts';
import { defineRule } from '../rule/define-rule.ts';

const report = (references: string): string =>
  `---\nreferences:\n${references}---\n\n# A case of barley itch\n\n## Discussion\n\nIt heals [@moss2011].\n`;

export default defineRule({
  id: 'reference/bibliography-broken',
  title: 'Bibliography that cannot be read in full',
  why: 'One bracket or comma that is missing in a bibliography file hides an entry, or all that follow it, and programs say so in words that help nobody. The finding stands in that file, at its line; the rest of the file still counts.',
  severity: 'warning',
  fix: 'none',
  since: '0.1.0',
  cites: ['pandoc:citations'],
  options: {},
  examples: [
    { bare: true, flagged: report('- id: moss2011\n  title: Barley itch\n- ⟦title: Oat itch\n⟧') },
    { bare: true, flagged: report('- id: moss2011\n  title: Barley itch\n- id: ⟦moss2011⟧\n  title: Oat itch\n') },
    { bare: true, clean: report('- id: moss2011\n  title: Barley itch\n') },
  ],
  // Files beside the report are looked at by the doors, which know their text: `lint/lint-bibliography.ts`.
  *check({ frontMatter }) {
    const items = frontMatter?.data.references;
    if (!frontMatter || !Array.isArray(items)) return;
    const known = new Set<string>();
    for (const [index, item] of items.entries()) {
      const key = isItem(item) ? keyOfCsl(item) : undefined;
      const span = frontMatter.spanOf(['references', index, 'id']) ?? frontMatter.spanOf(['references', index]);
      if (!span || !isItem(item)) continue;
      if (key === undefined) yield { span, message: 'This work has no key; expected `id: ...` in it' };
      else if (known.has(key)) yield { span, message: `The key \`${key}\` stands twice; expected a key of its own` };
      if (key !== undefined) known.add(key);
    }
  },
});
