import { knowledge, old, sourced } from '../asked.ts';
import type { Profile } from '../profile.ts';

/** Cureus: a form with fixed headings, and an abstract without parts. */
export const cureus: Profile = {
  name: 'cureus',
  title: 'Cureus',
  abbreviation: 'Cureus',
  publisher: 'Springer Nature',
  sources: [
    'https://gastroenterology.cureus.com/author_guide/overview/accepted-article-types',
    'http://www.cureus.com/for_authors',
    'https://blog.cureus.com/how-to-publish-a-medical-case-report',
    'https://github.com/citation-style-language/styles',
  ],
  asOf: '2026-08-21',
  sections: [
    { role: 'title', confidence: 'knowledge' },
    { role: 'abstract', heading: 'Abstract', missing: 'info', confidence: 'knowledge' },
    { role: 'keywords', missing: 'info', confidence: 'old' },
    { role: 'introduction', heading: 'Introduction', missing: 'info', confidence: 'knowledge' },
    { role: 'case', heading: 'Case Presentation', missing: 'info', confidence: 'knowledge' },
    { role: 'discussion', heading: 'Discussion', missing: 'info', confidence: 'knowledge' },
    { role: 'conclusion', heading: 'Conclusions', aliases: ['Conclusion'], missing: 'info', confidence: 'knowledge' },
    { role: 'references', heading: 'References', missing: 'info', confidence: 'knowledge' },
  ],
  guideline: knowledge('care-2013'),
  abstract: { form: sourced('unstructured') },
  keywords: { count: old({ min: 5 }) },
  references: { style: knowledge('cureus'), inText: knowledge('bracket') },
  patients: sourced({ max: 5 }),
};
