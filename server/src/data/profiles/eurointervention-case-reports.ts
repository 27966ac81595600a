import { sourced } from '../asked.ts';
import type { Profile } from '../profile.ts';

/** EuroIntervention Case Reports: three learning objectives; its limits of words differ by the kind of report. */
export const eurointerventionCaseReports: Profile = {
  name: 'eurointervention-case-reports',
  title: 'EuroIntervention Case Reports',
  sources: ['https://eijcasereports.pcronline.com/author-centre/manuscript-content-and-structure'],
  asOf: '2026-08-21',
  sections: [
    { role: 'title', confidence: 'sourced' },
    { role: 'keywords', missing: 'warning', confidence: 'sourced' },
    { role: 'introduction', heading: 'Introduction', missing: 'warning', confidence: 'sourced' },
    { role: 'case', heading: 'Case presentation', missing: 'warning', confidence: 'sourced' },
    { role: 'discussion', heading: 'Discussion', missing: 'warning', confidence: 'sourced' },
    { role: 'conclusion', heading: 'Conclusions', aliases: ['Conclusion'], missing: 'warning', confidence: 'sourced' },
  ],
  keywords: { count: sourced({ min: 3, max: 6 }) },
  learningPoints: { count: sourced({ min: 3, max: 3 }) },
};
