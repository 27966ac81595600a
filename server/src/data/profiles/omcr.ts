import { old } from '../asked.ts';
import type { Profile } from '../profile.ts';
import { besideMainText } from './main-text.ts';

/** Oxford Medical Case Reports, by an old version of its guide. */
export const omcr: Profile = {
  name: 'omcr',
  title: 'Oxford Medical Case Reports',
  abbreviation: 'Oxf Med Case Reports',
  publisher: 'Oxford University Press',
  sources: [
    'http://www.oxfordjournals.org/our_journals/omcr/for_authors/manuscript_instructions.html',
    'http://www.oxfordjournals.org/our_journals/omcr/for_authors/journal_policies.html',
  ],
  asOf: '2026-08-21',
  sections: [
    { role: 'title', confidence: 'old' },
    { role: 'abstract', heading: 'Abstract', missing: 'info', confidence: 'old' },
    { role: 'keywords', missing: 'info', confidence: 'old' },
    { role: 'introduction', heading: 'Introduction', missing: 'info', confidence: 'old' },
    { role: 'case', heading: 'Case report', missing: 'info', confidence: 'old' },
    { role: 'discussion', heading: 'Discussion', missing: 'info', confidence: 'old' },
    { role: 'acknowledgements', confidence: 'knowledge' },
    { role: 'conflicts', missing: 'info', confidence: 'knowledge' },
    { role: 'funding', missing: 'info', confidence: 'knowledge' },
    { role: 'ethics', missing: 'info', confidence: 'knowledge' },
    { role: 'consent', missing: 'info', confidence: 'knowledge' },
    { role: 'other', heading: 'Guarantor', missing: 'info', confidence: 'sourced' },
    { role: 'references', heading: 'References', missing: 'info', confidence: 'knowledge' },
    { role: 'figures', confidence: 'knowledge' },
  ],
  abstract: { words: old({ max: 150 }) },
  body: { words: old({ max: 1000 }), without: besideMainText },
  references: { count: old({ max: 10 }) },
  figures: old({ max: 10 }),
};
