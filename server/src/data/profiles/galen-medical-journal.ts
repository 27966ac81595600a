import { sourced } from '../asked.ts';
import type { Profile } from '../profile.ts';
import { bmcDeclarations } from './bmc-declarations.ts';

/** Galen Medical Journal: a template like that of BMC, with declarations that stay even where nothing applies. */
export const galenMedicalJournal: Profile = {
  name: 'galen-medical-journal',
  title: 'Galen Medical Journal',
  abbreviation: 'Galen Med J',
  sources: ['https://gmj.ir/index.php/gmj/IA-case'],
  asOf: '2026-08-21',
  sections: [
    { role: 'title', confidence: 'sourced' },
    { role: 'abstract', missing: 'warning', confidence: 'sourced' },
    { role: 'keywords', missing: 'warning', confidence: 'sourced' },
    {
      role: 'introduction',
      heading: 'Background',
      aliases: ['Introduction'],
      missing: 'warning',
      confidence: 'sourced',
    },
    { role: 'case', heading: 'Case Presentation', missing: 'warning', confidence: 'sourced' },
    { role: 'discussion', heading: 'Discussion', missing: 'warning', confidence: 'sourced' },
    { role: 'conclusion', heading: 'Conclusions', aliases: ['Conclusion'], missing: 'warning', confidence: 'sourced' },
    ...bmcDeclarations('warning', 'sourced'),
    { role: 'references', missing: 'warning', confidence: 'sourced' },
  ],
  abstract: {
    form: sourced('structured'),
    headings: sourced(['Background', 'Case Report', 'Conclusions']),
    words: sourced({ max: 300 }),
  },
  keywords: { count: sourced({ min: 3, max: 10 }) },
  references: { style: sourced('vancouver') },
};
