import { journalNamed } from '../data/journal-abbreviations.ts';
import type { Reference } from '../facts/references.ts';
import { perObject } from '../text/per-object.ts';

/** How long a journal's name is, in words. */
export type JournalLength = 'the journal in full' | 'the journal abbreviated';

/** How an abbreviated journal is set, in words. */
export type JournalStops = 'full stops within the abbreviated journal' | 'an abbreviated journal without full stops';

/** Is the journal in full or abbreviated? Undefined where it is not known or has one name only, as "Lancet". */
export const journalLengthOf = perObject(({ container, type }: Reference): JournalLength | undefined => {
  const known = type === 'article' && container !== null ? journalNamed(container) : undefined;
  if (!known || container === null || lettersOf(known.full) === lettersOf(known.abbreviation)) return undefined;
  const own = lettersOf(container);
  if (own === lettersOf(known.abbreviation)) return 'the journal abbreviated';
  return own.length >= lettersOf(known.full).length ? 'the journal in full' : undefined;
});

/** Has the abbreviated journal its full stops? Undefined where it is no abbreviation, or of one word. */
export const journalStopsOf = perObject(({ container, type }: Reference): JournalStops | undefined => {
  if (type !== 'article' || container === null || container.length > 80) return undefined;
  const words = container.split(/\s+/);
  if (words.length < 2) return undefined;
  // The stop behind the last word may end the journal as well as the word.
  const inner = words.slice(0, -1);
  if (inner.some((word) => word.endsWith('.')))
    return inner.some((word) => cutWords.has(word.slice(0, -1)))
      ? 'full stops within the abbreviated journal'
      : undefined;
  return inner.some((word) => cutWords.has(word)) ? 'an abbreviated journal without full stops' : undefined;
});

/** The name in the form wanted, where the journal is known. */
export function journalIn(form: string, container: string): string | undefined {
  const known = journalNamed(container);
  return form === 'the journal in full' ? known?.full : known?.abbreviation;
}

/** Words of journals' names that are surely cut short (ISO 4). */
const cutWords: ReadonlySet<string> = new Set(
  'J Med Clin Surg Ann Am Int Eur Br Arch Rev Res Sci Dis Ther Exp Rep Oncol Neurol Cardiol Radiol Pediatr Dermatol'.split(
    ' ',
  ),
);

function lettersOf(name: string): string {
  return name
    .toLowerCase()
    .replace(/&/g, 'and')
    .replace(/^the\s/, '')
    .replace(/[^\p{L}\p{N}]+/gu, '');
}
