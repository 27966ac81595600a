import { caseRoles, type Role } from '../data/roles.ts';
import { keywordsOf } from './keywords.ts';
import type { Report } from './report.ts';

/** Words by which a merged heading ("Case report and discussion") or one with more words holds a further section. */
const held: Readonly<Partial<Record<Role, RegExp>>> = {
  introduction: /\b(?:introduction|background|introducci[oó]n|introdu[cç][aã]o|einleitung|introduzione)\b/i,
  discussion:
    /\b(?:discussions?|comments?|discusi[oó]n|discuss[aã]o|diskussion|discussione|literature review|review of (?:the )?literature)\b/i,
  case: /\b(?:case|patient|casos?|casi|cas|fall|paziente)\b/i,
};

/** Front matter keys that stand for a section. */
const keys: Readonly<Partial<Record<Role, readonly string[]>>> = {
  abstract: ['abstract'],
  references: ['bibliography', 'references', 'csl-json'],
};

/** Is there a section of the role: under a heading, a plain title line, a label, within a merged one, or in front matter? */
export function hasSection(report: Report, role: Role): boolean {
  if (role === 'keywords')
    return keywordsOf(report) !== undefined || report.sections.some((section) => section.role === role);
  const { data } = report.frontMatter ?? { data: {} as Readonly<Record<string, unknown>> };
  if (keys[role]?.some((key) => data[key] !== undefined && data[key] !== null && data[key] !== '')) return true;
  const isRole = (own: Role): boolean => own === role || (role === 'case' && caseRoles.has(own));
  return report.sections.some(
    (section) =>
      isRole(section.role) ||
      (section.role !== 'title' &&
        section.role !== 'abstract' &&
        section.parent?.role !== 'abstract' &&
        (held[role]?.test(section.heading) ?? false)),
  );
}
