import { guidelines } from '../data/guidelines.ts';
import { languageNames, languages } from '../data/languages.ts';
import { profiles } from '../data/profiles.ts';
import type { JournalChoice, ReportChoices } from './protocol.ts';
import { toJournal } from './to-journal.ts';

/** What can be chosen for a report. Lists by which a reader appraises a published one are none to write by. Journals of one's own come first behind none in particular. */
export function reportChoices(own: readonly JournalChoice[] = []): ReportChoices {
  return {
    guidelines: Object.values(guidelines)
      .filter(({ asksReader }) => !asksReader)
      .map(({ name, title, use }) => ({ name, title, use })),
    journals: withOwn([...profiles.values()].map(toJournal), own),
    languages: languages.map((name) => ({ name, title: languageNames[name] })),
  };
}

function withOwn(builtIn: readonly JournalChoice[], own: readonly JournalChoice[]): readonly JournalChoice[] {
  return [...builtIn.slice(0, 1), ...own, ...builtIn.slice(1)];
}
