import { fullPages } from '../facts/bibliography-pages.ts';
import type { ReferenceAuthor } from '../facts/reference-names.ts';
import type { Reference } from '../facts/references.ts';
import { unknownWork, type Work, type WorkName } from '../facts/work.ts';
import { titleSource } from './title-source.ts';

/** The work that an entry of the list names, apart from how the entry is printed. */
export function toWork(reference: Reference): Work {
  const { type, etAl, container, year, month, volume, issue, pages, publisher, doi, pmid, url } = reference;
  return {
    ...unknownWork,
    type,
    authors: reference.authors.map(toName),
    etAl: etAl || isCutInside(reference),
    editors: reference.editors.map(toName),
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
export function isCutInside({ text, span, fields }: Reference): boolean {
  const { authors } = fields;
  return (
    authors !== undefined && /…|\.\s?\.\s?\./.test(text.slice(authors.start - span.start, authors.end - span.start))
  );
}

function toName({ family, given, literal }: ReferenceAuthor): WorkName {
  return { family, given, literal };
}
