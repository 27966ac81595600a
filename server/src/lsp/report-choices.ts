import { guidelines } from '../data/guidelines.ts';
import { languageNames, languages } from '../data/languages.ts';
import { profiles } from '../data/profiles.ts';
import type { ReportChoices } from './protocol.ts';

/** What can be chosen for a report. Lists by which a reader appraises a published one are none to write by. */
export function reportChoices(): ReportChoices {
  return {
    guidelines: Object.values(guidelines)
      .filter(({ asksReader }) => !asksReader)
      .map(({ name, title, use }) => ({ name, title, use })),
    journals: [...profiles.values()].map(({ name, title, publisher, guideline, patients }) => ({
      name,
      title,
      publisher: publisher ?? null,
      guideline: guideline?.value ?? null,
      patients: patients?.value.max ?? null,
    })),
    languages: languages.map((name) => ({ name, title: languageNames[name] })),
  };
}
