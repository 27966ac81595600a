import type { Profile, ProfileSection } from '../data/profile.ts';
import type { Report } from '../report/report.ts';
import { namesOf } from '../report/section-in-profile.ts';
import type { Fix } from '../rule/finding.ts';
import { insertProfileSections } from './insert-profile-sections.ts';

/** Where the profile says nothing of a list of abbreviations, it goes before the references. */
const usual = [
  { role: 'other', heading: 'Abbreviations', confidence: 'knowledge' },
  { role: 'references', confidence: 'knowledge' },
] as const satisfies readonly ProfileSection[];

/** The fix that inserts a list of abbreviations where the journal has it and under its heading. */
export function insertAbbreviations(report: Report, profile: Profile, list: string): Fix {
  const asked = profile.sections.find((section) => namesOf(section).some((name) => /\babbreviations$/.test(name)));
  const [title, edits] = [
    'Insert the abbreviation list',
    asked
      ? insertProfileSections(report, profile, [asked], list).edits
      : insertProfileSections(report, { ...profile, sections: usual }, [usual[0]], list).edits,
  ];
  return { title, safety: 'suggestion', edits: edits.map(({ span, newText }) => ({ span, newText })) };
}
