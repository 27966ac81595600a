import type { Role } from '../data/roles.ts';
import type { Report } from '../report/report.ts';
import { isPart } from '../report/section-in-profile.ts';
import { type Misplaced, sectionsOutOfOrder } from '../report/sections-out-of-order.ts';
import { defineRule } from '../rule/define-rule.ts';
import type { Fix } from '../rule/finding.ts';
import { moveSection } from './move-section.ts';

/** Roles whose place differs between journals: held to the order only where `strict` is set or a journal names them. */
const loose: ReadonlySet<Role> = new Set(['keywords', 'conclusion']);

export default defineRule({
  id: 'section/order',
  title: 'Section out of the usual order',
  why: 'Readers and editors look for a section where reports have it; a section elsewhere is taken for missing.',
  severity: 'info',
  fix: 'suggestion',
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
      flagged:
        '# Vertigo: a case report\n\n⟦## References⟧\n\n1. Hill AB. Title. J Med. 1965;58:295-300.\n\n## Introduction\n\nIt is rare.\n\n## Case presentation\n\nA man of 40 was dizzy.\n',
    },
    {
      bare: true,
      clean:
        '# Vertigo: a case report\n\n## Learning points\n\n- Ask.\n\n## Case presentation\n\nA man.\n\n## Discussion\n\nIt is rare.\n',
    },
  ],
  *check(report, { profile, options }) {
    for (const misplaced of sectionsOutOfOrder(report, profile, options.strict ? new Set() : loose)) {
      const { section, against } = misplaced;
      const [stands, belongs] = isBefore(misplaced) ? ['before', 'after'] : ['after', 'before'];
      const isSure = misplaced.asked.confidence === 'sourced' && against.asked.confidence === 'sourced';
      const check = isSure ? '' : "; check the journal's guide";
      const fix = moveOf(report, misplaced);
      yield {
        span: section.headingSpan,
        message: `\`${section.heading}\` stands ${stands} \`${against.section.heading}\`; expected ${belongs} it${check}`,
        related: [
          {
            span: against.section.headingSpan,
            message: `The section that should ${isBefore(misplaced) ? 'come first' : 'follow'}`,
          },
        ],
        fixes: fix ? [fix] : [],
      };
    }
  },
});

/** Does the section stand before the one that should come first? */
function isBefore({ section, against }: Misplaced): boolean {
  return section.span.start < against.section.span.start;
}

/** Moves it where one place alone fits: no section without a place of its own stands between its neighbours to be. */
function moveOf(report: Report, misplaced: Misplaced): Fix | undefined {
  const { section, shouldFollow, shouldPrecede } = misplaced;
  const from =
    shouldFollow?.section.role === 'title' ? shouldFollow.section.headingSpan.end : shouldFollow?.section.span.end;
  const to = shouldPrecede?.section.headingSpan.start ?? from;
  if (to === undefined || !canMove(report, misplaced)) return undefined;
  const isUnsure = report.sections.some(
    (other) =>
      !isPart(other) &&
      other.headingSpan.start >= (from ?? 0) &&
      other.headingSpan.start < to &&
      other.role !== 'title',
  );
  if (isUnsure) return undefined;
  const [word, neighbour] = shouldPrecede ? ['before', shouldPrecede] : ['after', shouldFollow];
  return moveSection(report, section, to, `Move "${section.heading}" ${word} "${neighbour?.section.heading}"`);
}

/** A section that is marked like its neighbours, ends where another begins, and holds no comment that silences rules. */
function canMove({ text, sections }: Report, { section, shouldFollow, shouldPrecede }: Misplaced): boolean {
  const { start, end } = section.span;
  const neighbours = [shouldFollow, shouldPrecede].flatMap((each) => each?.section ?? []);
  return (
    section.role !== 'title' &&
    section.form === 'marked' &&
    neighbours.every(({ role, form, level }) => role === 'title' || (form === 'marked' && level === section.level)) &&
    (end >= text.length || sections.some(({ form, headingSpan }) => form === 'marked' && headingSpan.start === end)) &&
    !text.slice(start, end).includes('<!-- casewright-')
  );
}
