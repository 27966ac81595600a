import { knowledge, sourced } from '../asked.ts';
import type { Profile } from '../profile.ts';
import { besideMainText } from './main-text.ts';

/** Malaysian Orthopaedic Journal: short reports with few references. */
export const moj: Profile = {
  name: 'moj',
  title: 'Malaysian Orthopaedic Journal',
  abbreviation: 'Malays Orthop J',
  publisher: 'Malaysian Orthopaedic Association',
  sources: [
    'https://morthoj.org/instructions-for-authors.php',
    'https://morthoj.org/instructions-for-authors2.php',
    'https://github.com/citation-style-language/styles',
  ],
  asOf: '2026-08-21',
  sections: [
    { role: 'title', confidence: 'sourced' },
    { role: 'abstract', heading: 'Abstract', missing: 'warning', confidence: 'sourced' },
    { role: 'introduction', heading: 'Introduction', missing: 'warning', confidence: 'sourced' },
    { role: 'case', heading: 'Case Report', missing: 'warning', confidence: 'sourced' },
    { role: 'discussion', heading: 'Discussion', missing: 'warning', confidence: 'sourced' },
    { role: 'references', heading: 'References', missing: 'warning', confidence: 'sourced' },
  ],
  abstract: { words: sourced({ max: 250 }) },
  body: { words: sourced({ max: 1000 }), without: besideMainText },
  references: { count: sourced({ max: 5 }), style: knowledge('vancouver'), inText: knowledge('superscript') },
  figures: sourced({ max: 3 }),
  tables: sourced({ max: 1 }),
  units: sourced('si'),
};
