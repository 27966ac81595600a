import type { Profile } from './profile.ts';

/**
 * What holds without a journal. Abstract, case, discussion and references stand in nearly every published report,
 * introduction in nine of ten; a separate conclusion in half of them, so it is not asked for. The numbers are those
 * that few journals exceed; none is any journal's own.
 */
export const defaultProfile: Profile = {
  name: 'default',
  title: 'No journal in particular',
  sections: [
    { role: 'title', confidence: 'sourced' },
    { role: 'abstract', missing: 'warning', confidence: 'sourced' },
    { role: 'keywords', missing: 'info', confidence: 'sourced' },
    { role: 'introduction', missing: 'info', confidence: 'sourced' },
    { role: 'case', missing: 'warning', confidence: 'sourced' },
    { role: 'discussion', missing: 'warning', confidence: 'sourced' },
    { role: 'conclusion', confidence: 'sourced' },
    { role: 'references', missing: 'warning', confidence: 'sourced' },
  ],
  abstract: { words: { value: { max: 350 }, confidence: 'knowledge' } },
  body: {
    words: { value: { max: 3000 }, confidence: 'knowledge' },
    without: ['abstract', 'keywords', 'references', 'tables', 'captions', 'statements'],
  },
  references: { count: { value: { max: 40 }, confidence: 'knowledge' } },
};

/** All built-in profiles by name. */
export const profiles: ReadonlyMap<string, Profile> = new Map([[defaultProfile.name, defaultProfile]]);
