import type { AuthorForm } from './reference-names.ts';

/** The style that an entry is written in, as far as one entry tells. */
export type ReferenceStyle = 'vancouver' | 'ama' | 'apa' | 'harvard' | 'unknown';

/** What kind of work an entry names. */
export type ReferenceType = 'article' | 'book' | 'chapter' | 'web' | 'thesis' | 'conference' | 'other';

interface StyleSigns {
  readonly authors: readonly unknown[];
  readonly authorForm: AuthorForm;
  readonly etAl: boolean;
  readonly pages: string | null;
  readonly isYearEarly: boolean;
}

/**
 * Tells the style by the form of the authors and the place of the year. AMA and Vancouver differ only in small
 * things: AMA gives pages in full, "et al" after three authors and the DOI without a space.
 */
export function styleOf(text: string, { authors, authorForm, etAl, pages, isYearEarly }: StyleSigns): ReferenceStyle {
  const isBody = authorForm === 'corporate' || authorForm === 'none' || authorForm === 'family-only';
  if (isYearEarly && (authorForm === 'family-comma-initials' || isBody)) {
    if (/\((?:1[6-9]|20)\d\d[a-z]?(?:, [^()]{1,20})?\)\.\s/.test(text)) return 'apa';
    return /\((?:1[6-9]|20)\d\d[a-z]?\)[,\s]/.test(text) ? 'harvard' : 'unknown';
  }
  if (isYearEarly || !(isBody || authorForm === 'family-initials')) return 'unknown';
  const hasAmaSign = /\bdoi:10\./.test(text) || (etAl && authors.length === 3) || (pages !== null && isFull(pages));
  return hasAmaSign && !isCompressed(pages ?? '') && !/\bdoi: 10\./.test(text) ? 'ama' : 'vancouver';
}

function isCompressed(pages: string): boolean {
  const [from = '', to = ''] = pages.split('-');
  return to !== '' && to.length < from.length;
}

/** Is the range given in full though its first digits repeat ("218-235")? */
function isFull(pages: string): boolean {
  const [from = '', to = ''] = pages.split('-');
  return from.length > 1 && from.length === to.length && from.charAt(0) === to.charAt(0);
}

interface TypeSigns {
  readonly container: string | null;
  readonly volume: string | null;
  readonly issue: string | null;
  readonly pages: string | null;
  readonly publisher: string | null;
  readonly doi: string | null;
  readonly url: string | null;
  readonly accessed: boolean;
  readonly isChapter: boolean;
}

const thesis = /\b(?:thes[ie]s|dissertation|tesis|th[eè]se|Habilitation)\b/i;
const conference =
  /\b(?:Proceedings of (?:the )?(?:\d|[A-Z][a-z]+ (?:International|Annual|Conference|Symposium|Workshop))|Proc\. of|conference|symposium|congress|workshop|annual meeting)\b/i;
const book = /\b(?:\d(?:st|nd|rd|th)\s+edn?\b|[Ee]dition\b|[Ee]d\.[,;)]|[Ee]ds?\.\s|[Ee]ditors?\b)/;
const edition = /\b\d(?:st|nd|rd|th)\s[Ee]d/;
const web =
  /\[(?:Internet|Online|Website)\]|\bAvailable (?:from|at|online)\b|\b[Rr]etrieved\b|\b[Aa]ccessed\b|\bweb ?site\b/i;

/** Tells the kind of work by the fields that were found and by a few words. */
export function typeOf(text: string, signs: TypeSigns): ReferenceType {
  const { container, volume, pages, publisher, doi, url, accessed, isChapter } = signs;
  if (thesis.test(text) && volume === null) return 'thesis';
  if (url !== null && accessed && doi === null && volume === null && !edition.test(text)) return 'web';
  // BibLaTeX has "In: " before a journal too.
  const isJournal = volume !== null && signs.issue !== null && publisher === null;
  if (isChapter && !isJournal) return conference.test(container ?? '') ? 'conference' : 'chapter';
  if (conference.test(container ?? '') && volume === null) return 'conference';
  if (container !== null && (volume !== null || pages !== null || doi !== null)) return 'article';
  if (publisher !== null) return 'book';
  if (book.test(text) && volume === null) return 'book';
  if (url !== null || web.test(text)) return 'web';
  return container !== null || volume !== null ? 'article' : 'other';
}
