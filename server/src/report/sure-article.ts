import { journalNamed } from '../data/journal-abbreviations.ts';
import { corporateWords, journalWords, publisherWords } from '../data/reference-words.ts';
import type { Reference } from '../facts/references.ts';

/** Words that begin or name nearly every journal, and no book, body or data base. */
const namesJournal =
  /\b(?:J|Jour|Journal|Ann|Annals|Arch|Archives|Acta|Bull|Bulletin|Rev|Reviews?|Rep|Reports|Lett|Letters|Trans|Transactions|Cureus|Lancet|JAMA|BMJ|Zeitschrift|Rivista|Revista|Revue)\b/;

/** What tells of a chapter, a book, a guideline, software, data or a trial, wherever it stands. */
const namesOtherWork =
  /\b(?:[Ee]ds?\.|eds|[Ee]ditors?|[Ee]dn|[Ee]dition|[Ii]n:|Proc\. \d|Proceedings|Congr|Conference|Symposium|Report No|[Gg]uidelines?|[Gg]uidance|Leitlinie|[Vv]ersion|v\d{1,2}\.\d|NCT\d|[Tt]hes[ie]s|[Dd]issertation|[Pp]atent|Lecture Notes|Series|[Dd]ata ?set|Textbook|Handbook|[Ss]ubmitted|[Uu]npublished)(?![\p{L}])/u;

/**
 * Is what was read as an article surely one? A journal that is known or calls itself one tells it; a name of other words
 * tells it where nothing speaks of another kind of work. What a reader lacks in an article may be usual in that.
 */
export function isSureArticle({ container, plain }: Reference): boolean {
  if (container === null || /[:;]|\bed\b/.test(container)) return false;
  const others = namesOtherWork.exec(plain)?.[0];
  if (journalNamed(container) || namesJournal.test(container)) return !/^(?:ed|in:)/i.test(others ?? '');
  const isBody = publisherWords.test(container) || corporateWords.test(container);
  return others === undefined && !isBody && hasJournalWord(container);
}

/** Countries stand behind a city too. */
function hasJournalWord(container: string): boolean {
  const words = container.toLowerCase().match(/\p{L}{3,}/gu) ?? [];
  return words.some((word) => journalWords.has(word) && word !== 'usa');
}
