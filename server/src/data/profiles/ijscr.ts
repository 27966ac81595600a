import { knowledge, sourced } from '../asked.ts';
import type { Profile } from '../profile.ts';

/** International Journal of Surgery Case Reports: what it asks is what SCARE asks, in its edition of 2025. */
export const ijscr: Profile = {
  name: 'ijscr',
  title: 'International Journal of Surgery Case Reports',
  abbreviation: 'Int J Surg Case Rep',
  publisher: 'Elsevier',
  sources: [
    'https://scribd.com/document/671390610/723449',
    'https://www.scareguideline.com',
    'https://www.elsevier.com/en-au/about/policies-and-standards/patient-consent',
    'https://github.com/citation-style-language/styles',
  ],
  asOf: '2026-08-21',
  sections: [
    { role: 'title', confidence: 'sourced' },
    { role: 'other', heading: 'Highlights', missing: 'warning', confidence: 'sourced' },
    { role: 'abstract', heading: 'Abstract', missing: 'warning', confidence: 'sourced' },
    { role: 'keywords', missing: 'warning', confidence: 'sourced' },
    { role: 'introduction', heading: 'Introduction', missing: 'info', confidence: 'knowledge' },
    {
      role: 'case',
      heading: 'Presentation of case',
      aliases: ['Case presentation'],
      missing: 'info',
      confidence: 'knowledge',
    },
    {
      role: 'discussion',
      heading: 'Discussion',
      aliases: ['Clinical discussion'],
      missing: 'info',
      confidence: 'knowledge',
    },
    { role: 'conclusion', heading: 'Conclusion', aliases: ['Conclusions'], missing: 'info', confidence: 'knowledge' },
    { role: 'consent', missing: 'info', confidence: 'knowledge' },
    { role: 'ethics', missing: 'info', confidence: 'knowledge' },
    { role: 'funding', missing: 'info', confidence: 'knowledge' },
    { role: 'other', heading: 'Guarantor', missing: 'info', confidence: 'knowledge' },
    {
      role: 'other',
      heading: 'Research registration number',
      aliases: ['Registration of research studies'],
      confidence: 'knowledge',
    },
    { role: 'contributions', missing: 'info', confidence: 'knowledge' },
    { role: 'conflicts', missing: 'info', confidence: 'knowledge' },
    { role: 'ai-disclosure', confidence: 'knowledge' },
    { role: 'references', heading: 'References', missing: 'info', confidence: 'knowledge' },
  ],
  guideline: sourced('scare-2025'),
  abstract: {
    form: sourced('structured'),
    headings: sourced(['Introduction and importance', 'Presentation of case', 'Clinical discussion', 'Conclusion']),
  },
  keywords: { count: sourced({ min: 3, max: 6 }), caseReport: sourced('wanted') },
  titleLine: { caseReport: sourced('wanted') },
  references: { style: knowledge('elsevier-with-titles'), inText: knowledge('bracket') },
  highlights: { count: sourced({ min: 3, max: 5 }), characters: knowledge({ max: 85 }) },
};
