import type { Role } from '../data/roles.ts';
import type { Section } from '../report/section.ts';
import { defineRule } from '../rule/define-rule.ts';
import { normalForm } from '../text/normal-form.ts';

/** Sections that stand once in a report. */
const once: ReadonlySet<Role> = new Set([
  'abstract',
  'keywords',
  'introduction',
  'discussion',
  'conclusion',
  'references',
  'consent',
  'ethics',
  'funding',
  'conflicts',
  'acknowledgements',
]);

export default defineRule({
  id: 'section/duplicate',
  title: 'Section that stands twice',
  why: 'Two sections of one name are mostly a leftover of moving text: a reader does not know which one holds, and one of them is often out of date.',
  severity: 'warning',
  fix: 'none',
  since: '0.1.0',
  cites: ['icmje:manuscript-sections'],
  options: {},
  examples: [
    {
      bare: true,
      flagged: '# Vertigo: a case report\n\n## Discussion\n\nIt is rare.\n\n⟦## Discussion⟧\n\nIt is common.\n',
    },
    {
      bare: true,
      clean: '# Vertigo: two cases\n\n## Case 1\n\nA man.\n\n## Case 2\n\nA woman.\n\n## Discussion\n\nIt is rare.\n',
    },
    {
      bare: true,
      clean: '# Vertigo: two cases\n\n## Case 1\n\n### Treatment\n\nNone.\n\n## Case 2\n\n### Treatment\n\nNone.\n',
    },
  ],
  *check(report) {
    const known = new Map<string, Section>();
    for (const section of report.sections) {
      if (!once.has(section.role) || section.inherited) continue;
      const key = `${section.role} ${section.level} ${normalForm(section.heading)}`;
      const first = known.get(key);
      if (!first) known.set(key, section);
      else if (first.parent === section.parent) {
        yield {
          span: section.headingSpan,
          message: `\`${section.heading}\` stands twice; expected one section of that name`,
          related: [{ span: first.headingSpan, message: 'The first one' }],
        };
      }
    }
  },
});
