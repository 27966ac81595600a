import { fullPages } from '../facts/bibliography-pages.ts';
import type { ReferenceAuthor } from '../facts/reference-names.ts';
import type { Reference } from '../facts/references.ts';
import { unknownWork, type Work, type WorkName } from '../facts/work.ts';
import { titleSource } from './title-source.ts';

/** The work that an entry of the list names, apart from how the entry is printed. */
export function toWork(reference: Reference): Work {
  const { type, container, year, month, volume, issue, pages, publisher, doi, pmid, url } = reference;
  const people = reference.authors.map(toName);
  const areEditors = reference.editors.length === 0 && endsInEditors(reference);
  return {
    ...unknownWork,
    type,
    authors: areEditors ? [] : people,
    etAl: reference.etAl || isCutInside(reference),
    editors: areEditors ? people : reference.editors.map(toName),
    title: titleSource(reference),
    container,
    year,
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
  };
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

function toName({ family, given, literal }: ReferenceAuthor): WorkName {
  return { family, given, literal };
}
