import type { ProfileSection } from '../data/profile.ts';
import { type Role, roles } from '../data/roles.ts';
import { roleOfHeading } from '../facts/heading-role.ts';
import { isMapping } from '../text/is-mapping.ts';
import { normalForm } from '../text/normal-form.ts';
import { sectionFields } from './profile-fields.ts';
import { type FieldPath, isText, readChoice, readTexts, type Wrong } from './read-profile-value.ts';
import { showValue } from './show-value.ts';
import { unknownName } from './unknown-name.ts';

/** The sections of the profile that is extended. */
export type SectionsBelow = readonly ProfileSection[];

/** How badly a section can be missed. */
export const missingLevels = ['error', 'warning', 'info'] as const;

/** How sure a value can be. */
export const confidences = ['sourced', 'old', 'knowledge'] as const;

/**
 * The list of sections: names of roles, headings as the journal prints them, or mappings. What an entry does not say
 * is as in the profile that is extended, so that a new order does not make every section optional.
 */
export function readProfileSections(
  data: unknown,
  path: FieldPath,
  wrong: Wrong,
  below: SectionsBelow,
): readonly ProfileSection[] | undefined {
  if (!Array.isArray(data))
    return void wrong(path, 'Expected a list of sections, such as `[abstract, case, references]`');
  const read = data.map((entry: unknown, index) => readEntry(entry, [...path, index], wrong, below));
  return read.filter((section) => section !== undefined);
}

function readEntry(entry: unknown, path: FieldPath, wrong: Wrong, below: SectionsBelow): ProfileSection | undefined {
  if (isText(entry)) {
    if (isRole(entry)) return { ...(sameSection(below, entry) ?? { role: entry, confidence: 'sourced' }) };
    return toSection({ heading: entry.trim() }, path, [], wrong, below);
  }
  if (isMapping(entry)) return toSection(entry, path, ['heading'], wrong, below);
  return void wrong(path, 'Expected a section, such as `case` or `{role: case, heading: Case report}`');
}

/** `steps` lead from the entry to its heading. */
function toSection(
  entry: Readonly<Record<string, unknown>>,
  path: FieldPath,
  steps: FieldPath,
  wrong: Wrong,
  below: SectionsBelow,
): ProfileSection | undefined {
  for (const key of Object.keys(entry)) {
    if (!Object.hasOwn(sectionFields, key))
      wrong([...path, key], unknownName('field of a section', key, Object.keys(sectionFields)), 'key');
  }
  const heading = entry.heading ?? undefined;
  if (heading !== undefined && !isText(heading))
    return void wrong([...path, 'heading'], 'Expected the heading as text');
  const role = readRole(entry.role, heading, path, steps, wrong);
  if (!role) return undefined;
  const known = sameSection(below, role, heading);
  const { heading: _, aliases: __, ...unheaded } = known ?? {};
  const isNewHeading = heading !== undefined && !(known && isHeaded(known, heading));
  const kept = isNewHeading || entry.heading === null ? unheaded : known;
  const own = { ...kept, confidence: 'sourced', ...readDetails(entry, path, wrong), role };
  const section = heading === undefined ? own : { ...own, heading: heading.trim() };
  // Only what may be absent is taken away.
  return Object.fromEntries(Object.entries(section).filter(([, value]) => value !== null)) as unknown as ProfileSection;
}

function isRole(word: string): word is Role {
  return (roles as readonly string[]).includes(word);
}

function readRole(
  role: unknown,
  heading: string | undefined,
  path: FieldPath,
  steps: FieldPath,
  wrong: Wrong,
): Role | undefined {
  if (typeof role === 'string' && isRole(role)) return role;
  if (role !== undefined)
    return void wrong([...path, 'role'], unknownName('role of a section', showValue(role), roles));
  if (heading === undefined) return void wrong(path, 'Expected `role`, such as `{role: case, heading: Case report}`');
  const known = roleOfHeading(heading);
  if (known?.match === 'exact') return known.role;
  if (steps.length === 0) return void wrong(path, unknownSection(heading));
  return void wrong(
    [...path, ...steps],
    `What the section is for is not known by \`${showValue(heading)}\`; add \`role\``,
  );
}

function unknownSection(heading: string): string {
  const words = unknownName('section', heading, roles);
  return words.endsWith('?') ? words : `${words}; expected such as \`case\`, or \`{role: other, heading: ...}\``;
}

/** What an entry says beside role and heading; null where it takes away. */
function readDetails(
  entry: Readonly<Record<string, unknown>>,
  path: FieldPath,
  wrong: Wrong,
): Readonly<Record<string, unknown>> {
  const said: Record<string, unknown> = {};
  const readers: Readonly<Record<string, (value: unknown, at: FieldPath) => unknown>> = {
    aliases: (value, at) => readTexts(value, at, wrong),
    missing: (value, at) => readChoice(missingLevels, value, at, wrong),
    evenIfEmpty: (value, at) => (typeof value === 'boolean' ? value : void wrong(at, 'Expected `true` or `false`')),
    confidence: (value, at) => readChoice(confidences, value, at, wrong),
  };
  for (const [key, read] of Object.entries(readers)) {
    const value = entry[key];
    const good = value === undefined || value === null ? value : read(value, [...path, key]);
    if (good !== undefined && (good !== null || key !== 'confidence')) said[key] = good;
  }
  return said;
}

/** The section that is meant in the profile below: by its heading, else the only one of its role. */
function sameSection(below: SectionsBelow, role: Role, heading?: string): ProfileSection | undefined {
  const ofRole = below.filter((section) => section.role === role);
  const named = heading === undefined ? undefined : ofRole.find((section) => isHeaded(section, heading));
  return named ?? (ofRole.length === 1 && role !== 'other' ? ofRole[0] : undefined);
}

function isHeaded({ heading, aliases = [] }: ProfileSection, words: string): boolean {
  return [heading ?? '', ...aliases].some((known) => normalForm(known) === normalForm(words));
}
