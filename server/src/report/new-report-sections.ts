import type { ProfileSection } from '../data/profile.ts';
import { roleTitle } from '../data/role-titles.ts';
import { caseRoles, type Role, roles } from '../data/roles.ts';
import type { NewReportWishes } from './new-report.ts';
import { isOfPoints } from './section-in-profile.ts';

/** A section of a new report. */
export interface NewSection {
  readonly role: Role;
  readonly heading: string;
  /** What the journal says of it; undefined where the guideline alone asks for it. */
  readonly asked: ProfileSection | undefined;
  /** Does it stand below a heading that it shares, such as "Declarations"? */
  readonly isStatementOfMany: boolean;
}

/** Statements that nearly every journal prints, whatever its guide says (ICMJE recommendations). */
const always: readonly Role[] = ['funding', 'conflicts', 'references'];

/** Roles that get no section of their own for the guideline's sake: they are told in another, or added later. */
const neverAlone: ReadonlySet<Role> = new Set([...caseRoles, 'title', 'conclusion', 'other', 'figures', 'tables']);

/** The sections of a new report in the order of the journal, with what the guideline asks for beside them. */
export function newSections(wishes: NewReportWishes): readonly NewSection[] {
  const wanted = wantedRoles(wishes);
  const { sections } = wishes.profile;
  const own = sections
    .filter((asked, i) => isIncluded(asked, sections[i + 1], wanted))
    .map((asked) => toSection(asked, wishes));
  const besides = [...wanted]
    .filter((role) => !neverAlone.has(role) && !sections.some((asked) => asked.role === role))
    .sort((a, b) => rankOf(a) - rankOf(b));
  return withHighlights(
    besides.reduce<readonly NewSection[]>((all, role) => insert(all, role, wishes), own),
    wishes,
  );
}

/** What the guideline asks for, by the roles of its items. */
function wantedRoles({ guideline }: NewReportWishes): ReadonlySet<Role> {
  const statements: readonly Role[] = guideline.items.some(({ name }) => name === 'declarations') ? ['ethics'] : [];
  const needed: readonly Role[] = guideline.asksReader ? ['abstract', 'introduction', 'discussion', 'consent'] : [];
  return new Set([...guideline.items.map(({ role }) => role), ...statements, ...needed, ...always]);
}

/** What the journal asks for; of what it only has a place for, what the guideline asks for; and a heading over declarations. */
function isIncluded(asked: ProfileSection, next: ProfileSection | undefined, wanted: ReadonlySet<Role>): boolean {
  if (asked.role === 'title') return false;
  if (asked.missing !== undefined) return true;
  if (asked.role === 'other') return next?.evenIfEmpty === true && !asked.evenIfEmpty;
  return wanted.has(asked.role) && asked.role !== 'figures' && asked.role !== 'tables';
}

function toSection(asked: ProfileSection, wishes: NewReportWishes): NewSection {
  const { sections } = wishes.profile;
  const at = sections.indexOf(asked);
  const first = sections.slice(0, at).findLastIndex((each) => !each.evenIfEmpty);
  const head = sections[first];
  const isStatementOfMany = asked.evenIfEmpty === true && head?.role === 'other' && head.missing === undefined;
  return { role: asked.role, heading: headingOf(asked, wishes), asked, isStatementOfMany };
}

/** As the journal prints it; in another language by its role, where that tells it from the journal's other sections. */
function headingOf(asked: ProfileSection, { profile, language }: NewReportWishes): string {
  const { role, heading } = asked;
  const isShared = profile.sections.filter((other) => other.role === role).length > 1;
  if (heading !== undefined && (language === 'en' || role === 'other' || isShared || isOfPoints(asked))) return heading;
  return roleTitle(role, language);
}

/** Puts a section where the order of roles has it, and never between a heading and the declarations below it. */
function insert(all: readonly NewSection[], role: Role, { language }: NewReportWishes): readonly NewSection[] {
  const section = { role, heading: roleTitle(role, language), asked: undefined, isStatementOfMany: false };
  const found = all.findIndex((other) => other.role !== 'other' && rankOf(other.role) > rankOf(role));
  const isBelow = all[found]?.isStatementOfMany === true;
  const at = isBelow ? all.findLastIndex((each, i) => i < found && !each.isStatementOfMany) : found;
  return at < 0 ? [...all, section] : [...all.slice(0, at), section, ...all.slice(at)];
}

/** Where the guideline asks for highlights and the journal says nothing of them, they stand first. */
function withHighlights(all: readonly NewSection[], { guideline, profile }: NewReportWishes): readonly NewSection[] {
  const isAsked = guideline.items.some(({ name }) => name === 'highlights');
  if (!isAsked || profile.sections.some(isOfPoints)) return all;
  return [{ role: 'other', heading: 'Highlights', asked: undefined, isStatementOfMany: false }, ...all];
}

function rankOf(role: Role): number {
  return roles.indexOf(caseRoles.has(role) ? 'case' : role);
}
