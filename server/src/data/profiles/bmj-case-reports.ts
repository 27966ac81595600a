import { knowledge, old, sourced } from '../asked.ts';
import type { Profile } from '../profile.ts';
import { besideMainText } from './main-text.ts';

/** BMJ Case Reports: a form with fixed headings, no word of the kind of article in the title, nothing that identifies. */
export const bmjCaseReports: Profile = {
  name: 'bmj-case-reports',
  title: 'BMJ Case Reports',
  abbreviation: 'BMJ Case Rep',
  publisher: 'BMJ',
  sources: [
    'https://casereports-frontend.bmj.com/pages/authors',
    'http://casereports.bmj.com/site/about/guidelines.xhtml',
    'https://srmedicineggh.blogspot.com/2024/05/bmj-case-report-templet.html',
    'https://soss-syorth.com/?p=416',
    'https://info.5y1.org/sample-report-writing-template_1_3a2ad1.html',
  ],
  asOf: '2026-08-21',
  sections: [
    { role: 'title', confidence: 'sourced' },
    { role: 'abstract', heading: 'Summary', missing: 'warning', confidence: 'sourced' },
    { role: 'introduction', heading: 'Background', missing: 'warning', confidence: 'sourced' },
    { role: 'case', heading: 'Case presentation', missing: 'warning', confidence: 'sourced' },
    { role: 'diagnostics', heading: 'Investigations', missing: 'info', confidence: 'knowledge' },
    { role: 'diagnostics', heading: 'Differential diagnosis', confidence: 'knowledge' },
    { role: 'treatment', heading: 'Treatment', missing: 'info', confidence: 'knowledge' },
    { role: 'outcome', heading: 'Outcome and follow-up', missing: 'info', confidence: 'knowledge' },
    { role: 'discussion', heading: 'Discussion', missing: 'info', confidence: 'knowledge' },
    {
      role: 'conclusion',
      heading: 'Learning points',
      aliases: ['Learning points/Take home messages', 'Take home messages'],
      missing: 'info',
      confidence: 'knowledge',
    },
    { role: 'patient-perspective', heading: "Patient's perspective", confidence: 'knowledge' },
    { role: 'references', heading: 'References', missing: 'info', confidence: 'knowledge' },
    { role: 'figures', confidence: 'knowledge' },
  ],
  abstract: { words: sourced({ max: 150 }) },
  body: { words: old({ max: 2000 }), without: besideMainText },
  titleLine: {
    caseReport: sourced('forbidden'),
    forbidden: sourced(['literature review', 'review', 'rare case', 'first case', '!']),
    ageAndSex: sourced('forbidden'),
  },
  references: { style: knowledge('bmj'), inText: knowledge('bracket') },
  authors: sourced({ max: 4 }),
  patients: sourced({ max: 3 }),
  learningPoints: { count: knowledge({ min: 3, max: 5 }) },
  units: sourced('si'),
  privacy: { exactAge: sourced('forbidden'), dates: sourced('forbidden'), institution: sourced('forbidden') },
};
