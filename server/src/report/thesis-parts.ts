import type { Reference } from '../facts/references.ts';

/** What a thesis is called, where it was written, and what of its entry is in no field even so. */
export interface ThesisParts {
  readonly title: string | null;
  /** "PhD thesis", "Dissertation". */
  readonly genre: string | null;
  readonly publisher: string | null;
  readonly place: string | null;
  readonly leftover: readonly string[];
}

const words =
  "(?:unpublished )?(?:[\\p{L}.'’]{1,14} ){0,2}(?:thesis|dissertation)(?: \\((?:ph\\.?d|m\\.?d|m\\.?sc)\\.?\\))?";
const leading = new RegExp(`^${words}(?![\\p{L}\\p{N}])`, 'iu');
const bracket = new RegExp(` ?\\[(${words})(?:, ([^\\[\\]]{3,120}))?\\]$`, 'iu');
const school = /\b(?:Universi|College|School|Institut|Academy|Hochschule|Faculty|Facult)/;

/** Takes the words of the genre from the front of place and publisher, from the end of the title, or from what no field holds. */
export function thesisParts(reference: Reference, title: string | null): ThesisParts {
  const [behind = '', inBracket = null, issuer = null] = bracket.exec(title ?? '') ?? [];
  const leftover = leftoverPieces(reference);
  const fields = [reference.place, reference.publisher, ...leftover].map((text) => text ?? '');
  const genre = inBracket ?? fields.flatMap((text) => leading.exec(text)?.[0] ?? [])[0] ?? null;
  const rest = leftover.map((piece) => without(genre, piece)).filter((piece) => /[\p{L}\p{N}]/u.test(piece));
  // A bracket behind a title that ends with a question is not read as part of it.
  const issued = without(genre, reference.publisher ?? '');
  const named = (issued.includes('[') ? issued : issued.replace(/\]$/, '')) || issuer;
  const found = named === null && rest.length === 1 && school.test(rest[0] ?? '') ? (rest[0] ?? null) : null;
  return {
    title: title === null || behind === '' ? title : title.slice(0, -behind.length),
    genre,
    publisher: named ?? found,
    place: without(genre, reference.place ?? '') || null,
    leftover: found === null ? rest : [],
  };
}

/** The pieces of an entry that lie in no field, each on one line. */
export function leftoverPieces({ leftover, text, span }: Reference): readonly string[] {
  return leftover.map(({ start, end }) => text.slice(start - span.start, end - span.start).replace(/\s+/g, ' '));
}

/** A text without the words of the genre at its front. */
function without(genre: string | null, text: string): string {
  return genre !== null && text.startsWith(genre) ? text.slice(genre.length).replace(/^[^\p{L}\p{N}]{1,9}/u, '') : text;
}
