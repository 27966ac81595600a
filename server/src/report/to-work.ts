import { fullPages } from '../facts/bibliography-pages.ts';
import type { ReferenceAuthor } from '../facts/reference-names.ts';
import type { Reference } from '../facts/references.ts';
import { unknownWork, type Work, type WorkName } from '../facts/work.ts';
import { leftoverPieces, thesisParts } from './thesis-parts.ts';
import { titleSource } from './title-source.ts';
import { genreOf } from './work-genre.ts';

/** The work that an entry of the list names, apart from how the entry is printed. */
export function toWork(reference: Reference): Work {
  const { type, container, year, month, volume, issue, pages, publisher, doi, pmid, url } = reference;
  const people = reference.authors.map(toName);
  const areEditors = reference.editors.length === 0 && endsInEditors(reference);
  const title = titleSource(reference);
  return {
    ...unknownWork,
    type,
    authors: areEditors ? [] : people,
    etAl: reference.etAl || isCutInside(reference),
    editors: areEditors ? people : reference.editors.map(toName),
    title,
    genre: genreOf(reference),
    container,
    year,
    yearLetter: yearLetterOf(reference),
    month,
    volume,
    issue,
    pages: pages === null ? null : fullPages(pages),
    edition: reference.edition,
    publisher,
    place: reference.place,
    doi,
    pmid,
    pmcid: reference.pmcid,
    url,
    accessed: reference.accessedOn,
    ...(type === 'thesis' && asThesis(reference, title)),
  };
}

function asThesis(reference: Reference, written: string | null): Partial<Work> {
  const { title, genre, publisher, place } = thesisParts(reference, written);
  return { title, genre: genreOf(reference) ?? genre, publisher, place };
}

/** The letter right behind the year, which the field of the year may hold or not. */
function yearLetterOf({ text, span, year, fields }: Reference): string | null {
  const place = fields.year;
  if (!place || year === null) return null;
  const written = text.slice(place.start - span.start, place.end - span.start + 2);
  return new RegExp(`${year}([a-z])(?![\\p{L}\\p{N}])`, 'u').exec(written)?.[1] ?? null;
}

/** What an entry holds that is in no field of its work, each piece on one line. */
export function leftoverOf(reference: Reference): readonly string[] {
  const pieces =
    reference.type === 'thesis' ? thesisParts(reference, titleSource(reference)).leftover : leftoverPieces(reference);
  const own = [genreOf(reference), yearLetterOf(reference)];
  return pieces.filter((piece) => !own.includes(piece));
}

/** "Hay, C. D., … Moss, T. A.": does the last author stand behind those left out, as APA has it? */
export function isCutInside(reference: Reference): boolean {
  return /…|\.\s?\.\s?\./.test(authorsText(reference));
}

/** "Reed BB, Hay CD, editors" and "Reed, B. B. (Ed.)": are those who stand in front the editors of the book? */
function endsInEditors(reference: Reference): boolean {
  return /[\s(,](?:[Ee]ds?|[Ee]ditors?)\.?\)?$/.test(authorsText(reference));
}

function authorsText({ text, span, fields: { authors } }: Reference): string {
  return authors ? text.slice(authors.start - span.start, authors.end - span.start) : '';
}

function toName({ family, given, literal, suffix }: ReferenceAuthor): WorkName {
  return { family, given, literal, ...(suffix !== null && { suffix }) };
}
