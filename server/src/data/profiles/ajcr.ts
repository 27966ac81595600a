import { old } from '../asked.ts';
import type { Profile } from '../profile.ts';

/** American Journal of Case Reports, by an old version of its guide. */
export const ajcr: Profile = {
  name: 'ajcr',
  title: 'American Journal of Case Reports',
  abbreviation: 'Am J Case Rep',
  publisher: 'International Scientific Information',
  sources: ['https://ru.scribd.com/document/357643824/AJCR', 'https://amjcaserep.com/instructions'],
  asOf: '2026-08-21',
  sections: [
    { role: 'title', confidence: 'knowledge' },
    { role: 'abstract', heading: 'Abstract', missing: 'info', confidence: 'old' },
    { role: 'keywords', missing: 'info', confidence: 'old' },
    { role: 'introduction', heading: 'Background', missing: 'info', confidence: 'old' },
    { role: 'case', heading: 'Case Report', missing: 'info', confidence: 'old' },
    { role: 'discussion', heading: 'Discussion', missing: 'info', confidence: 'knowledge' },
    { role: 'conclusion', heading: 'Conclusions', aliases: ['Conclusion'], missing: 'info', confidence: 'knowledge' },
    { role: 'references', heading: 'References', missing: 'info', confidence: 'knowledge' },
  ],
  abstract: {
    form: old('structured'),
    headings: old(['Background', 'Case Report', 'Conclusions']),
    words: old({ max: 250 }),
  },
  keywords: { count: old({ min: 3, max: 6 }) },
};
