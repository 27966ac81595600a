import { caseRoles, statementRoles } from '../data/roles.ts';
import { perReport, type Report } from './report.ts';
import { isWithin, type Section, withParents } from './section.ts';

/** The part of a report that a place lies in. The `case` zone is where the case itself is told. */
export type Zone =
  | 'title'
  | 'abstract'
  | 'keywords'
  | 'introduction'
  | 'case'
  | 'discussion'
  | 'statements'
  | 'references';

/** Tells the zone of a section; `undefined` stands for text before the first heading. */
export type Zones = (section: Section | undefined) => Zone;

/**
 * The zones of a report. A section without a known role (such as "Methods") tells of the case when it stands before
 * the discussion and not among the statements at the end.
 */
export const zonesOf = perReport((report: Report): Zones => {
  const hasCase = report.sections.some(({ role }) => caseRoles.has(role));
  const discussion = report.sections.find(({ role }) => role === 'discussion' || role === 'conclusion');
  const known = new Map<Section, Zone>();

  function judge(section: Section): Zone {
    if (isWithin(section, 'references')) return 'references';
    if (section.role === 'keywords') return 'keywords';
    if (isWithin(section, 'abstract')) return 'abstract';
    for (const { role } of withParents(section)) {
      if (caseRoles.has(role)) return 'case';
      if (role === 'introduction') return 'introduction';
      if (role === 'discussion' || role === 'conclusion') return 'discussion';
      if (statementRoles.has(role) || role === 'patient-perspective') return 'statements';
      if (role === 'figures' || role === 'tables') return 'case';
    }
    if (section.role === 'title') return hasCase ? 'title' : 'case';
    const isEarly = !discussion || section.span.start < discussion.span.start;
    return isEarly ? 'case' : 'statements';
  }

  return (section) => {
    if (!section) return hasCase ? 'title' : 'case';
    let zone = known.get(section);
    if (!zone) {
      zone = judge(section);
      known.set(section, zone);
    }
    return zone;
  };
});
