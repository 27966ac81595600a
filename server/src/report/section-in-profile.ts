import type { Profile, ProfileSection } from '../data/profile.ts';
import { caseRoles } from '../data/roles.ts';
import { normalForm } from '../text/normal-form.ts';
import { perObject } from '../text/per-object.ts';
import { perText } from '../text/per-text.ts';
import type { Section } from './section.ts';

/** Headings of short points. They are of the role of a conclusion, and stand where the journal has them. */
const points =
  /^(?:highlights|(?:key|teaching|learning|take home|take away) |lessons|clinical (?:message|pearls)|puntos|points|what we)/;

/**
 * The section of a profile that a section of the report is: by its words where the profile has them, else by its role.
 * Undefined where the profile says nothing of it.
 */
export function sectionInProfile(section: Section, profile: Profile): ProfileSection | undefined {
  return inProfile(profile)(section);
}

const inProfile = perObject((profile: Profile) => perObject((section: Section) => find(section, profile)));

function find(section: Section, profile: Profile): ProfileSection | undefined {
  const { sections } = profile;
  const byWords = byName(profile)
    .get(headingWords(section))
    ?.find((asked) => isOfRole(asked, section));
  if (byWords || section.inherited) return byWords;
  const ofRole = sections.filter(({ role }) => role === section.role && role !== 'other');
  const kindred = ofRole.filter((asked) => isOfPoints(section) === isOfPoints(asked));
  if (kindred.length > 0) return kindred.find(({ heading }) => heading === undefined) ?? onlyOne(kindred);
  return ofRole.length === 0 && caseRoles.has(section.role) ? sections.find(({ role }) => role === 'case') : undefined;
}

/** The sections of a profile by each of their names, in its order. */
const byName = perObject(({ sections }: Profile): ReadonlyMap<string, readonly ProfileSection[]> => {
  const named = new Map<string, ProfileSection[]>();
  for (const section of sections)
    for (const name of new Set(namesOf(section))) named.set(name, [...(named.get(name) ?? []), section]);
  return named;
});

/** Does a heading announce short points, and no running text? */
export function headsPoints(heading: string): boolean {
  return points.test(inNormalForm(heading));
}

const inNormalForm = perText(normalForm);

/** The same of a section of a report or of a profile. */
export const isOfPoints = perObject(({ heading = '' }: Pick<ProfileSection, 'heading'>): boolean =>
  headsPoints(heading),
);

/** The words that the journal takes for the heading of a section, in normal form. */
export const namesOf = perObject(({ heading, aliases = [] }: ProfileSection): readonly string[] =>
  [heading ?? [], ...aliases].flat().map(normalForm),
);

/** The heading of a section in normal form. */
export function headingWords({ heading }: Section): string {
  return inNormalForm(heading);
}

/** Is the section a part of another main section, so that it has no place of its own? */
export function isPart({ parent }: Section): boolean {
  return parent !== undefined && parent.role !== 'title';
}

/** What the journal calls "other" may be read as anything, and the other way round. */
function isOfRole({ role }: ProfileSection, section: Section): boolean {
  return role === 'other' || section.role === 'other' || role === section.role || caseRoles.has(role);
}

/** Of several that nothing tells apart, none is meant. */
function onlyOne(sections: readonly ProfileSection[]): ProfileSection | undefined {
  return sections.length === 1 ? sections[0] : undefined;
}
