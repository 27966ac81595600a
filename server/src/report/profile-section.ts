import type { Profile, ProfileSection } from '../data/profile.ts';
import type { Role } from '../data/roles.ts';
import { perObject } from '../text/per-object.ts';
import { perText } from '../text/per-text.ts';
import { hasSection } from './has-section.ts';
import type { Report } from './report.ts';
import { isWithin, type Section } from './section.ts';
import { headingWords, isOfPoints, namesOf, sectionInProfile } from './section-in-profile.ts';

/** Words by which a merged heading ("Funding and conflicts of interest") holds a section of a role. */
const held: Readonly<Partial<Record<Role, RegExp>>> = {
  diagnostics: /\b(?:investigat|diagnos|imaging|laborator|tests|work ?up|findings)/,
  treatment: /\b(?:treat|manag|therap|intervention|surg|operat|procedure)/,
  outcome: /\b(?:outcome|follow|course|evolution|result)/,
  conclusion: /\bconclu/,
  consent: /\bconsent/,
  ethics: /\b(?:ethic|irb|review board)/,
  funding: /\b(?:fund|financ|grant|sponsor)/,
  conflicts: /\b(?:conflict|competing|disclosure|interests?\b)/,
  contributions: /\b(?:contribut|authorship)/,
  acknowledgements: /\b(?:acknowledg|thanks)/,
  'data-availability': /\b(?:data|materials?\b)/,
  'ai-disclosure': /\b(?:ai|artificial)\b/,
};

/** Is there a section that the journal asks for, under its heading or, where its role tells it apart, under any other? */
export function hasProfileSection(report: Report, profile: Profile, asked: ProfileSection): boolean {
  if (sectionsOutsideAbstract(report).some((section) => isAsked(section, profile, asked))) return true;
  const ofRole = profile.sections.filter(({ role }) => role === asked.role);
  // Learning points are of the role of a conclusion, and are none.
  return asked.role !== 'other' && asked.role !== 'conclusion' && ofRole.length === 1 && hasSection(report, asked.role);
}

/** All but the title and the parts of the abstract, which are told in its words however they are headed. */
export function sectionsOutsideAbstract({ sections }: Report): readonly Section[] {
  return outsideAbstract(sections);
}

/** Between blanks, so that a whole word is met and no part of one. */
const setOff = perText((words: string) => ` ${words} `);

const outsideAbstract = perObject((sections: readonly Section[]) =>
  sections.filter(({ role, parent }) => role !== 'title' && !isWithin(parent, 'abstract')),
);

function isAsked(section: Section, profile: Profile, asked: ProfileSection): boolean {
  const found = sectionInProfile(section, profile);
  if (found === asked) return true;
  const words = headingWords(section);
  const set = setOff(words);
  if (namesOf(asked).some((name) => set.includes(setOff(name)))) return true;
  if (isOfPoints(section) !== isOfPoints(asked)) return false;
  const isOfRole = section.role === asked.role && asked.role !== 'other' && !section.inherited;
  return (isOfRole && found === undefined) || (held[asked.role]?.test(words) ?? false);
}
