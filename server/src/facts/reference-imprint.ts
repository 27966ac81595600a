import type { Span } from '../text/span.ts';
import { type AuthorList, readAuthors } from './reference-authors.ts';
import type { Places } from './reference-parts.ts';
import { trimMarks } from './reference-text.ts';
import type { TitleParts } from './reference-title.ts';

/** Who edited a book, in which edition and where it came out. */
export interface Imprint {
  readonly editors: AuthorList['authors'];
  readonly places: Pick<Places, 'editors' | 'edition' | 'place'>;
}

type Found = Readonly<Partial<Record<'title' | 'container' | 'publisher' | 'year', Span | undefined>>>;

/** Finds what stands around title, book and publisher; places that were told apart with the title go first. */
export function imprintOf(text: string, parts: TitleParts, found: Found): Imprint {
  const editors = parts.editors ?? editorsIn(text, found);
  const read = editors ? editorsOf(text, editors) : undefined;
  const edition = parts.edition ?? editionIn(text, found);
  const place = parts.place ?? placeIn(text, found);
  return {
    editors: read?.authors ?? [],
    places: {
      ...(read ? { editors: read.span } : {}),
      ...(edition ? { edition } : {}),
      ...(place ? { place } : {}),
    },
  };
}

/** The names with the places they have in the entry. */
function editorsOf(text: string, { start, end }: Span): Pick<AuthorList, 'authors' | 'span'> | undefined {
  const { authors, span } = readAuthors(`${' '.repeat(start)}${text.slice(start, end)}`);
  if (authors.length === 0) return undefined;
  return { authors, span: trimMarks(text, { start: Math.max(span.start, start), end: span.end }) };
}

/** "In: Moss TA, Fenn OA, editors. Book": between title and book, if the word for it is there. */
function editorsIn(text: string, { title, container }: Found): Span | undefined {
  if (!title || !container || container.start <= title.end) return undefined;
  const between = text.slice(title.end, container.start);
  const match = /^[\s.,?!"']{0,4}[Ii]n:?\s(.{3,300}?)[\s,]{0,2}\(?\b[Ee]d(?:s|itors?|ited by)?\b/u.exec(between);
  if (!match?.[1]) return undefined;
  const start = title.end + match[0].indexOf(match[1]);
  return trimMarks(text, { start, end: start + match[1].length });
}

/** "2nd ed.", "(Third edition)", "revised edn", outside of the title and of the names. */
function editionIn(text: string, { title, container }: Found): Span | undefined {
  const pattern =
    /(?<=[.,;(]\s?)((?:\d{1,2}(?:st|nd|rd|th)|[Rr]ev(?:ised)?|[Ss]econd|[Tt]hird|[Ff]ourth|[Ff]ifth|[Ff]irst)\.?)\s[Ee]d(?:n|ition)?\b/g;
  for (const match of text.matchAll(pattern)) {
    const written = (match[1] ?? '').replace(/\.$/, '');
    const span = { start: match.index, end: match.index + written.length };
    if (!isIn(span, title) && !isIn(span, container)) return span;
  }
  return undefined;
}

/** "Barleyford: " or "Mill Town (MN): " right before the publisher. */
function placeIn(text: string, { title, container, publisher }: Found): Span | undefined {
  if (!publisher) return undefined;
  const match = /(?<=[.,;)]\s?)(\p{Lu}[^.:;()]{1,40}(?:\s\([^()]{1,20}\))?)\s?:\s{1,2}$/u.exec(
    text.slice(Math.max(0, publisher.start - 80), publisher.start),
  );
  if (!match?.[1]) return undefined;
  const start = Math.max(0, publisher.start - 80) + match.index;
  const span = { start, end: start + match[1].length };
  return isIn(span, title) || isIn(span, container) ? undefined : span;
}

function isIn(span: Span, field: Span | undefined): boolean {
  return field !== undefined && span.start < field.end && field.start < span.end;
}
