import { journalNamed } from '../data/journal-abbreviations.ts';
import { monthNames } from '../facts/bibliography-dates.ts';
import type { Reference } from '../facts/references.ts';
import type { Work } from '../facts/work.ts';

/** Words that belong to the form of an entry and not to what it says. */
const formWords = new Set(
  `doi https http org dx et al and und y pmid pmcid pmc pubmed central available from at in on accessed cited retrieved
  internet online vol volume no number nr issue pp p pages page article crossref google scholar`.split(/\s+/),
);
const editorWords = new Set(['ed', 'eds', 'editor', 'editors', 'edited', 'by']);
const editionWords = new Set(['ed', 'edn', 'edition']);

/**
 * The first word of an entry that is neither in its fields, as often as it stands there, nor belongs to its form: it would
 * be lost if all were written anew.
 */
export function wordNotIn({ plain, pages }: Reference, work: Work, text: string): string | undefined {
  const journal = journalNamed(work.container ?? '');
  const values = Object.values(work).map((value) => (typeof value === 'object' ? JSON.stringify(value) : `${value}`));
  const inFields = counted([...values, pages === work.pages ? '' : (pages ?? ''), journal?.full ?? ''].join(' '));
  const inText = counted(text);
  const seen = new Map<string, number>();
  return wordsIn(plain).find((word) => {
    const lower = word.toLowerCase();
    const count = (seen.get(lower) ?? 0) + 1;
    seen.set(lower, count);
    if (lower === `${work.year}${work.yearLetter}`) return false;
    if (count <= Math.max(inFields.get(lower) ?? 0, inText.get(lower) ?? 0) || formWords.has(lower)) return false;
    return !(isMonth(lower) || isOrdinal(lower, inFields) || isRole(lower, work));
  });
}

function wordsIn(text: string): readonly string[] {
  return text.match(/[\p{L}\p{N}]+/gu) ?? [];
}

function counted(text: string): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const word of wordsIn(text)) counts.set(word.toLowerCase(), (counts.get(word.toLowerCase()) ?? 0) + 1);
  return counts;
}

function isMonth(word: string): boolean {
  return monthNames.some((name) => word.startsWith(name.toLowerCase())) && word.length <= 9;
}

/** "2nd" where the field holds "2". */
function isOrdinal(word: string, inFields: ReadonlyMap<string, number>): boolean {
  const number = /^(\d{1,3})(?:st|nd|rd|th)$/.exec(word)?.[1];
  return number !== undefined && inFields.has(number);
}

/** Words that say what a name or a number is, where there is one. */
function isRole(word: string, { editors, edition }: Work): boolean {
  return (editors.length > 0 && editorWords.has(word)) || (edition !== null && editionWords.has(word));
}
