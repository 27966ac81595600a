import { sourced } from '../asked.ts';
import type { Profile } from '../profile.ts';
import { besideMainText } from './main-text.ts';

/** AME Case Reports. */
export const ameCaseReports: Profile = {
  name: 'ame-case-reports',
  title: 'AME Case Reports',
  abbreviation: 'AME Case Rep',
  publisher: 'AME Publishing',
  sources: ['http://acr.amegroups.com/pages/view/guidelines-for-authors'],
  asOf: '2026-08-21',
  sections: [
    { role: 'title', confidence: 'sourced' },
    { role: 'abstract', missing: 'warning', confidence: 'sourced' },
    { role: 'keywords', missing: 'warning', confidence: 'sourced' },
    { role: 'introduction', heading: 'Introduction', missing: 'warning', confidence: 'sourced' },
    { role: 'case', heading: 'Case Presentation', missing: 'warning', confidence: 'sourced' },
    { role: 'discussion', heading: 'Discussion', missing: 'warning', confidence: 'sourced' },
    { role: 'references', missing: 'warning', confidence: 'sourced' },
  ],
  abstract: { form: sourced('unstructured'), words: sourced({ min: 200, max: 350 }) },
  keywords: { count: sourced({ min: 3, max: 5 }) },
  body: { words: sourced({ max: 2500 }), without: besideMainText },
  references: { count: sourced({ max: 20 }) },
  exhibits: sourced({ max: 8 }),
};
