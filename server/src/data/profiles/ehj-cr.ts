import { knowledge, sourced } from '../asked.ts';
import type { Profile } from '../profile.ts';

/** European Heart Journal - Case Reports: a timeline in each report, and the checklist looked at by its editors. */
export const ehjCr: Profile = {
  name: 'ehj-cr',
  title: 'European Heart Journal - Case Reports',
  abbreviation: 'Eur Heart J Case Rep',
  publisher: 'Oxford University Press',
  sources: ['https://doi.org/10.1093/ehjcr/ytaa251'],
  asOf: '2026-08-21',
  sections: [
    { role: 'title', confidence: 'knowledge' },
    { role: 'abstract', heading: 'Abstract', missing: 'info', confidence: 'knowledge' },
    { role: 'keywords', missing: 'info', confidence: 'knowledge' },
    { role: 'conclusion', heading: 'Learning points', missing: 'info', confidence: 'knowledge' },
    { role: 'introduction', heading: 'Introduction', missing: 'info', confidence: 'knowledge' },
    { role: 'timeline', heading: 'Timeline', missing: 'info', confidence: 'knowledge' },
    { role: 'case', heading: 'Case presentation', missing: 'info', confidence: 'knowledge' },
    { role: 'discussion', heading: 'Discussion', missing: 'info', confidence: 'knowledge' },
    { role: 'conclusion', heading: 'Conclusion', aliases: ['Conclusions'], confidence: 'knowledge' },
    { role: 'patient-perspective', heading: "Patient's perspective", confidence: 'knowledge' },
    { role: 'consent', missing: 'info', confidence: 'knowledge' },
    { role: 'references', heading: 'References', missing: 'info', confidence: 'knowledge' },
  ],
  guideline: sourced('care-2013'),
  abstract: {
    form: knowledge('structured'),
    headings: knowledge(['Background', 'Case summary', 'Discussion']),
  },
};
