import { roleTitle } from '../data/role-titles.ts';
import { caseRoles, type Role, roles } from '../data/roles.ts';
import { sectionContent } from '../data/section-contents.ts';
import type { Report } from '../report/report.ts';
import type { Section } from '../report/section.ts';
import type { Fix } from '../rule/finding.ts';
import { leadBefore } from '../text/lead-before.ts';
import { lineEndingOf } from '../text/line-ending.ts';
import { blanksToStops } from '../text/snippet.ts';

/** Roles by which the level of the main sections is known. */
const mainRoles: ReadonlySet<Role> = new Set(['abstract', 'introduction', 'case', 'discussion', 'references']);

/** A text to begin a section with, its blanks in brackets, and how the fix that does so is told from others. */
export interface SectionBody {
  readonly text: string;
  readonly kind: string;
}

/** A suggestion that inserts a section with a blank to fill, where the guideline's order wants it. */
export function insertSection(report: Report, role: Role, body?: SectionBody): Fix {
  const title = roleTitle(role, report.language);
  const eol = lineEndingOf(report.text);
  const at = placeFor(report, role);
  const heading = `${'#'.repeat(mainLevel(report))} ${title}`;
  const text = body?.text ?? `[${sectionContent(role, report.language)}]`;
  const lead = leadBefore(report.text.slice(0, at), eol);
  const tail = at < report.text.length ? eol + eol : eol;
  const write = (words: string): string => `${lead}${heading}${eol}${eol}${words}${tail}`;
  return {
    title: `Insert the section "${title}"${body ? ` for ${body.kind}` : ''}`,
    safety: 'suggestion',
    edits: [{ span: { start: at, end: at }, newText: write(text), snippet: write(blanksToStops(text)) }],
  };
}

/** Before the first main section that stands behind it in the order of roles; at the end where there is none. */
function placeFor({ sections, text }: Report, role: Role): number {
  const next = sections.find(
    (section) => isTopLevel(section) && section.role !== 'other' && rankOf(section.role) > rankOf(role),
  );
  return next?.headingSpan.start ?? text.length;
}

function rankOf(role: Role): number {
  return roles.indexOf(caseRoles.has(role) ? 'case' : role);
}

function isTopLevel({ parent }: Section): boolean {
  return parent === undefined || parent.role === 'title';
}

/** The level of the headings of the main sections. */
export function mainLevel({ sections }: Report): number {
  return Math.min(sections.find(({ role, inherited }) => mainRoles.has(role) && !inherited)?.level ?? 2, 6);
}
