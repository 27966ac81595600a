import { caseRoles, type Role } from '../data/roles.ts';
import type { Section } from '../report/section.ts';
import { defineRule } from '../rule/define-rule.ts';

/** Roles whose place differs between journals: held to the order only where `strict` is set. */
const loose: ReadonlySet<Role> = new Set(['keywords', 'conclusion']);

export default defineRule({
  id: 'section/order',
  title: 'Section out of the usual order',
  why: 'Readers and editors look for a section where reports have it; a section elsewhere is taken for missing.',
  severity: 'info',
  fix: 'none',
  since: '0.1.0',
  cites: ['icmje:manuscript-sections'],
  options: {
    strict: { type: 'boolean', default: false, description: 'Hold keywords and conclusion to the order too.' },
  },
  examples: [
    {
      bare: true,
      flagged:
        '# Vertigo: a case report\n\n## Discussion\n\nIt is rare.\n\n⟦## Case presentation⟧\n\nA man of 40 was dizzy.\n',
    },
    {
      bare: true,
      clean:
        '# Vertigo: a case report\n\n## Learning points\n\n- Ask.\n\n## Case presentation\n\nA man.\n\n## Discussion\n\nIt is rare.\n',
    },
  ],
  *check(report, { profile, options }) {
    const order = profile.sections.map(({ role }) => role).filter((role) => options.strict || !loose.has(role));
    const rank = ({ role }: Section): number => order.indexOf(caseRoles.has(role) ? 'case' : role);
    const seen = new Set<number>();
    let latest: Section | undefined;
    for (const section of report.sections) {
      const own = rank(section);
      if (own < 0 || section.inherited || seen.has(own) || isPart(section)) continue;
      seen.add(own);
      if (latest && own < rank(latest)) {
        yield {
          span: section.headingSpan,
          message: `\`${section.heading}\` stands after \`${latest.heading}\`; expected before it`,
          related: [{ span: latest.headingSpan, message: 'The section that should follow' }],
        };
      } else latest = section;
    }
  },
});

/** A part of another main section has no place of its own. */
function isPart({ parent }: Section): boolean {
  return parent !== undefined && parent.role !== 'title';
}
