import type { Profile } from '../../server/src/data/profile.ts';

/** An invented journal that prints headings of its own; one section is known from its articles only. */
export const journal: Profile = {
  name: 'barley',
  title: 'Annals of Barley Itch',
  sections: [
    { role: 'title', confidence: 'sourced' },
    { role: 'other', heading: 'Highlights', confidence: 'sourced' },
    { role: 'abstract', heading: 'Summary', confidence: 'sourced' },
    { role: 'keywords', confidence: 'sourced' },
    { role: 'introduction', heading: 'Background', aliases: ['Context'], confidence: 'sourced' },
    { role: 'case', heading: 'Case presentation', confidence: 'sourced' },
    { role: 'treatment', heading: 'Treatment', confidence: 'sourced' },
    { role: 'discussion', heading: 'Discussion', confidence: 'knowledge' },
    { role: 'conclusion', heading: 'Learning points', confidence: 'sourced' },
    { role: 'consent', heading: 'Patient consent', confidence: 'knowledge' },
    { role: 'references', heading: 'References', confidence: 'sourced' },
  ],
};
