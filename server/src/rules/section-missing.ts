import type { Profile, ProfileSection } from '../data/profile.ts';
import { defaultProfile } from '../data/profiles.ts';
import { caseRoles, type Role, roleTitles, statementRoles } from '../data/roles.ts';
import { careItems } from '../report/care-items.ts';
import { hasProfileSection } from '../report/profile-section.ts';
import type { Report } from '../report/report.ts';
import { headsPoints } from '../report/section-in-profile.ts';
import { defineRule, type RuleProblem } from '../rule/define-rule.ts';
import { insertProfileSections } from './insert-profile-sections.ts';
import { insertSection } from './insert-section.ts';
import { weigh } from './limit.ts';
import { placeOfAbsence } from './place-of-absence.ts';

export default defineRule({
  id: 'section/missing',
  title: 'A section that journals expect was not found',
  why: 'Nearly every journal wants an abstract, the case itself, a discussion and references, and most want an introduction and keywords. Editors send a report back without them.',
  severity: 'warning',
  fix: 'suggestion',
  since: '0.1.0',
  cites: ['care:3', 'care:4', 'care:11', 'icmje:manuscript-sections'],
  absence: true,
  options: {},
  examples: [
    {
      bare: true,
      flagged:
        '# ⟦Vertigo after a haircut: a case report⟧\n\n## Abstract\n\nA man was dizzy.\n\n**Keywords:** vertigo; case report\n\n## Introduction\n\nVertigo is common.\n\n## Case presentation\n\nA man of 40 was dizzy.\n\n## References\n\n1. Hill AB. Title. J Med. 1965;58:295-300.\n',
    },
    {
      bare: true,
      profile: 'moj',
      flagged:
        '# ⟦Barley itch: a case report⟧\n\n## Abstract\n\nA man itched.\n\n## Case Report\n\nA man itched.\n\n## Discussion\n\nIt is rare.\n\n## References\n\n1. Hill AB. Title. J Med. 1965;58:295-300.\n',
    },
    {
      bare: true,
      profile: 'moj',
      clean:
        '# Barley itch: a case report\n\n## Summary\n\nA man itched.\n\n## Introduction and case report\n\nA man itched.\n\n## Discussion and conclusion\n\nIt is rare.\n\n## References\n\n1. Hill AB. Title. J Med. 1965;58:295-300.\n',
    },
    {
      bare: true,
      clean:
        '# Vertigo after a haircut: a case report\n\n**Abstract:** A man was dizzy.\n\n**Keywords:** vertigo; case report\n\n## Background\n\nVertigo is common.\n\n## Case 1\n\nA man of 40 was dizzy.\n\n## Discussion and conclusions\n\nIt passed.\n\n## References\n\n1. Hill AB. Title. J Med. 1965;58:295-300.\n',
    },
  ],
  *check(report, { profile }) {
    if (report.language === 'und') return; // its headings are not known
    const missing = profile.sections.filter((asked) => asked.missing && isMissing(report, profile, asked));
    for (const asked of missing.filter(({ evenIfEmpty }) => !evenIfEmpty)) {
      yield { ...told(asked, messageFor(profile, asked)), ...placed(report, profile, [asked]) };
    }
    const [first, ...rest] = missing.filter(({ evenIfEmpty }) => evenIfEmpty);
    if (first) {
      yield {
        ...told(first, messageForEmpty(profile, [first, ...rest])),
        ...placed(report, profile, [first, ...rest]),
      };
    }
  },
});

type Sections = readonly [ProfileSection, ...ProfileSection[]];

/** Items of the checklist whose rule tells what is missing, so that one absence is one finding. */
const toldElsewhere: Readonly<Partial<Record<Role, string>>> = {
  consent: 'informed-consent',
  'patient-perspective': 'patient-perspective',
  timeline: 'timeline',
};

function isMissing(report: Report, profile: Profile, asked: ProfileSection): boolean {
  if (hasProfileSection(report, profile, asked)) return false;
  const name = report.language === 'en' ? toldElsewhere[asked.role] : undefined;
  const status = careItems(report).find(({ item }) => item.name === name)?.status;
  return status !== 'missing' && !(asked.role === 'timeline' && status === 'reported');
}

/** Where nearly all journals want a section, this one is taken to want it too, even if its guide was not read. */
function told({ role, missing = 'info', confidence }: ProfileSection, message: string): Omit<RuleProblem, 'span'> {
  const usual = defaultProfile.sections.find((section) => section.role === role)?.missing;
  if (confidence === 'sourced') return { message, severity: missing };
  return usual ? { message, severity: usual } : { severity: missing, ...weigh({ confidence }, message) };
}

function placed(report: Report, profile: Profile, missing: Sections): Pick<RuleProblem, 'span' | 'fixes'> {
  const [{ role }] = missing;
  const fix = profile.usual ? insertSection(report, role) : insertProfileSections(report, profile, missing);
  return { span: placeOfAbsence(report, []), fixes: [fix] };
}

function messageFor({ sections }: Profile, { role, heading }: ProfileSection): string {
  const isOneOfSeveral = sections.filter((other) => other.role === role).length > 1;
  const isPart = statementRoles.has(role) || (caseRoles.has(role) && role !== 'case');
  if (heading !== undefined && (role === 'other' || isPart || isOneOfSeveral || headsPoints(heading)))
    return `No section \`${heading}\` was found, under that heading or one like it`;
  const verb = role === 'keywords' || role === 'references' ? 'were' : 'was';
  const under = heading === undefined ? 'any heading' : `\`${heading}\` or any other heading`;
  return `No ${nameOf(role)} ${verb} found, under ${under}, plain title line or label`;
}

/** Sections that must stand even where there is nothing to say are told together. */
function messageForEmpty({ name }: Profile, missing: Sections): string {
  const headings = missing.map(({ heading, role }) => `\`${heading ?? roleTitles[role]}\``);
  const list = headings.join(', ').replace(/, (?=[^,]{1,200}$)/, ' and ');
  const [sections, it] = headings.length === 1 ? ['section', 'it'] : ['sections', 'them'];
  const verb = headings.length === 1 ? 'was' : 'were';
  return `No ${sections} ${list} ${verb} found; \`${name}\` wants ${it} even as "Not applicable"`;
}

/** "abstract", "section that tells the case", "keywords", "section on funding". */
function nameOf(role: Role): string {
  if (caseRoles.has(role))
    return role === 'case' ? 'section that tells the case' : `section on ${lowerFirst(roleTitles[role])}`;
  return statementRoles.has(role) ? `section on ${lowerFirst(roleTitles[role])}` : lowerFirst(roleTitles[role]);
}

function lowerFirst(words: string): string {
  return words.charAt(0).toLowerCase() + words.slice(1);
}
