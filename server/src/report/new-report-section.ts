import { consentStatements } from '../data/consent-statements.ts';
import { guidelines } from '../data/guidelines.ts';
import { headingBlank } from '../data/heading-blanks.ts';
import { itemBlanks } from '../data/item-blanks.ts';
import { newReportWords } from '../data/new-report-words.ts';
import { roleTitle } from '../data/role-titles.ts';
import { caseRoles, type Role, roles } from '../data/roles.ts';
import { sectionContent } from '../data/section-contents.ts';
import type { NewReportWishes } from './new-report.ts';
import type { NewSection } from './new-report-sections.ts';
import { isOfPoints } from './section-in-profile.ts';

/** What stands below the heading of a section of a new report. */
export function sectionText(
  section: NewSection,
  all: readonly NewSection[],
  wishes: NewReportWishes,
  level: number,
): string {
  const { role } = section;
  if (!caseRoles.has(role)) return statement(section, all, wishes);
  const { language, patients } = wishes;
  if (patients < 2) return caseText(section, all, wishes, level + 1);
  return Array.from({ length: patients }, (_, i) => {
    const label = `${'#'.repeat(level + 1)} ${newReportWords[language].patient} ${i + 1}`;
    return `${label}\n\n${caseText(section, all, wishes, level + 2)}`;
  }).join('\n\n');
}

/** The case: its parts, apart from those that the journal has as sections; or one of those. */
function caseText(section: NewSection, all: readonly NewSection[], wishes: NewReportWishes, level: number): string {
  if (section.role !== 'case') return blanks(section, all, wishes);
  return roles
    .filter((role) => caseRoles.has(role) && role !== 'case' && !all.some((other) => other.role === role))
    .map((role) => {
      const heading = roleTitle(role, wishes.language);
      const part = { role, heading, asked: undefined, isStatementOfMany: false };
      return `${'#'.repeat(level)} ${heading}\n\n${blanks(part, all, wishes)}`;
    })
    .join('\n\n');
}

function statement(section: NewSection, all: readonly NewSection[], wishes: NewReportWishes): string {
  if (isOfPoints(section)) return points(wishes, section.role === 'other' ? 'highlights' : 'learningPoints');
  return section.role === 'consent'
    ? consentStatements[wishes.language][wishes.patients > 1 ? 'patients' : 'patient']
    : blanks(section, all, wishes);
}

/** As many points as the journal wants at least. */
function points({ profile, language }: NewReportWishes, of: 'highlights' | 'learningPoints'): string {
  const count = profile[of]?.count.value.min ?? 3;
  return Array.from({ length: count }, () => `- [${newReportWords[language].point}]`).join('\n');
}

/** The blanks of a section: in English one for each item of the guideline that is told there, else one for all. */
function blanks(section: NewSection, all: readonly NewSection[], { guideline, language }: NewReportWishes): string {
  const named = language === 'en' ? headingBlank(section.heading) : undefined;
  if (named) return `[${named.blank}]`;
  const { items } = guideline.asksReader ? guidelines['care-2013'] : guideline;
  const elsewhere = all.map(({ heading }) => headingBlank(heading)?.item);
  const told = items
    .filter(({ role, name }) => placeOf(role, all) === section.role && !elsewhere.includes(name))
    .flatMap(({ name }) => itemBlanks[name] ?? []);
  if (language === 'en' && told.length > 0) return [...new Set(told)].join(' ');
  const content = sectionContent(section.role, language);
  return section.asked?.evenIfEmpty && language === 'en'
    ? `[${content}; if nothing applies, "Not applicable"]`
    : `[${content}]`;
}

/** Without a conclusion, its lesson is told in the discussion. */
function placeOf(role: Role, all: readonly NewSection[]): Role {
  return role === 'conclusion' && !all.some((section) => section.role === 'conclusion') ? 'discussion' : role;
}
