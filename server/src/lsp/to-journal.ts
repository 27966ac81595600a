import type { Profile } from '../data/profile.ts';
import type { JournalChoice } from './protocol.ts';

/** A profile as a journal that can be chosen. */
export function toJournal({ name, title, publisher, guideline, patients }: Profile): JournalChoice {
  return {
    name,
    title,
    publisher: publisher ?? null,
    guideline: guideline?.value ?? null,
    patients: patients?.value.max ?? null,
  };
}
