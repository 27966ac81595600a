import { sourced } from '../asked.ts';
import type { Profile } from '../profile.ts';
import { besideMainText } from './main-text.ts';

/** Journal of Clinical and Health Sciences. */
export const jchs: Profile = {
  name: 'jchs',
  title: 'Journal of Clinical and Health Sciences',
  abbreviation: 'J Clin Health Sci',
  publisher: 'UiTM',
  sources: ['https://jchs-medicine.uitm.edu.my/index.php/preparing-main-manuscript-text-case-report'],
  asOf: '2026-08-21',
  sections: [
    { role: 'title', confidence: 'sourced' },
    { role: 'abstract', missing: 'warning', confidence: 'sourced' },
    { role: 'introduction', heading: 'Introduction', missing: 'warning', confidence: 'sourced' },
    { role: 'case', heading: 'Case presentation', missing: 'warning', confidence: 'sourced' },
    { role: 'discussion', heading: 'Discussion', missing: 'warning', confidence: 'sourced' },
    { role: 'references', missing: 'warning', confidence: 'sourced' },
  ],
  abstract: { words: sourced({ max: 150 }) },
  body: { words: sourced({ max: 2000 }), without: besideMainText },
  titleLine: { characters: sourced({ max: 160 }) },
  references: { count: sourced({ max: 20 }) },
  exhibits: sourced({ max: 3 }),
  authors: sourced({ max: 5 }),
};
