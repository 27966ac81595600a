import { sourced } from '../asked.ts';
import type { Profile } from '../profile.ts';
import { besideMainText } from './main-text.ts';

/** Universa Medicina. Its guide says "less than", so each limit is one below its number. */
export const univMed: Profile = {
  name: 'univ-med',
  title: 'Universa Medicina',
  abbreviation: 'Univ Med',
  publisher: 'Universitas Trisakti',
  sources: ['https://123dok.com/id/docs/doc-univmed-org.11596745', 'https://123dok.com/id/docs/doc-title.11596746'],
  asOf: '2026-08-21',
  sections: [
    { role: 'title', confidence: 'sourced' },
    { role: 'abstract', missing: 'warning', confidence: 'sourced' },
    { role: 'keywords', missing: 'warning', confidence: 'sourced' },
    { role: 'introduction', heading: 'Introduction', missing: 'warning', confidence: 'sourced' },
    { role: 'case', heading: 'Case Report', missing: 'warning', confidence: 'sourced' },
    { role: 'discussion', heading: 'Discussion', missing: 'warning', confidence: 'sourced' },
    { role: 'references', missing: 'warning', confidence: 'sourced' },
  ],
  abstract: {
    form: sourced('structured'),
    headings: sourced(['Background', 'Case Description', 'Conclusions']),
    words: sourced({ max: 249 }),
  },
  keywords: { count: sourced({ min: 4, max: 7 }) },
  // An older copy of the guide has 2000; the newer one holds.
  body: { words: sourced({ max: 2499 }), without: besideMainText },
  titleLine: { characters: sourced({ max: 79 }), caseReport: sourced('wanted') },
  authors: sourced({ max: 3 }),
};
