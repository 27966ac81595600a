import { caseRoles, type Role, roles } from '../data/roles.ts';
import { hasSection } from './has-section.ts';
import type { NewReportWishes } from './new-report.ts';
import { type NewSection, newSections } from './new-report-sections.ts';
import { hasProfileSection } from './profile-section.ts';
import type { Report } from './report.ts';
import type { Section } from './section.ts';

/**
 * What the journal and the guideline ask for and the report does not have, under the journal's headings and in its order.
 * A heading that is being typed may be left out of account: half a word may be a heading already.
 */
export function missingSections(report: Report, wishes: NewReportWishes, typed?: Section): readonly NewSection[] {
  const rest = without(report, typed);
  return newSections(wishes).filter(({ role, heading, asked }) => {
    const wanted = asked ?? { role, heading, confidence: 'knowledge' as const };
    return !hasProfileSection(rest, wishes.profile, wanted) && (role === 'other' || !hasSection(rest, role));
  });
}

/** The parts in which a case is told, without those that stand. */
export function missingParts({ sections }: Report, typed?: Section): readonly Role[] {
  return roles.filter(
    (role) =>
      caseRoles.has(role) &&
      role !== 'case' &&
      !sections.some((section) => section !== typed && section.role === role && !section.inherited),
  );
}

/** Has the report a section of a role, the heading that is being typed left out of account? */
export function hasOther(report: Report, role: Role, typed?: Section): boolean {
  return hasSection(without(report, typed), role);
}

/** The report as it would be without one of its headings; all else is taken over unread. */
function without(report: Report, typed: Section | undefined): Report {
  if (!typed) return report;
  return Object.assign(Object.create(report) as Report, {
    sections: report.sections.filter((section) => section !== typed),
  });
}
