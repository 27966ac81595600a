import type { Role } from './roles.ts';

/** A section that a journal asks for and how badly. */
export interface RequiredSection {
  readonly role: Role;
  readonly severity: 'error' | 'warning' | 'info';
}

/** What one journal asks: sections and their order. */
export interface Profile {
  readonly name: string;
  readonly title: string;
  readonly sections: readonly RequiredSection[];
  /** The roles in the order in which they should stand; roles not named may stand anywhere. */
  readonly order: readonly Role[];
}

/**
 * What holds without a journal. Abstract, case, discussion and references stand in nearly every published report,
 * introduction in nine of ten; a separate conclusion in half of them, so it is not asked for.
 */
export const defaultProfile: Profile = {
  name: 'default',
  title: 'No journal in particular',
  sections: [
    { role: 'abstract', severity: 'warning' },
    { role: 'keywords', severity: 'info' },
    { role: 'introduction', severity: 'info' },
    { role: 'case', severity: 'warning' },
    { role: 'discussion', severity: 'warning' },
    { role: 'references', severity: 'warning' },
  ],
  order: ['title', 'abstract', 'keywords', 'introduction', 'case', 'discussion', 'conclusion', 'references'],
};

/** All built-in profiles by name. */
export const profiles: ReadonlyMap<string, Profile> = new Map([[defaultProfile.name, defaultProfile]]);
