import { imprintCities } from '../data/place-names.ts';
import { publisherWords, titleConnectors } from '../data/reference-words.ts';
import { allMatches } from '../text/all-matches.ts';
import type { Span } from '../text/span.ts';
import { abbreviationChain, isFragment, isJournalLike, journalBoundary } from './reference-journal.ts';
import { trimMarks } from './reference-text.ts';
import type { TitleParts } from './reference-title.ts';

/** "Title. 2nd ed. Place: Publisher", "Title (2nd ed.). Publisher" or "Title. Container" without a locator. */
export function bookParts(text: string, rest: Span): Partial<TitleParts> {
  const imprint =
    beforeThesis(text, rest) ?? beforeEdition(text, rest) ?? beforeBracket(text, rest) ?? beforeCity(text, rest);
  if (imprint) return imprint;
  const words = text.slice(rest.start, rest.end);
  const boundary = /[.?!]["']?\s(?=[\p{Lu}\d[]|(?:med|bio|ar)Rxiv\b)/u;
  const boundaries = allMatches(words, new RegExp(boundary, 'gu')).map((match) => rest.start + match.index + 1);
  const first = boundaries.find((at) => !isFragment(text.slice(rest.start, at)));
  if (first === undefined) return { title: rest.end > rest.start ? rest : undefined };
  const tail = trimMarks(text, { start: first, end: rest.end });
  const title = trimMarks(text, { start: rest.start, end: first });
  const publisher = publisherIn(text, tail);
  if (publisher) return { title, publisher };
  const last = journalBoundary(text, rest);
  if (last !== undefined && isJournalLike(text, { start: last, end: rest.end })) {
    return {
      title: trimMarks(text, { start: rest.start, end: last }),
      container: trimMarks(text, { start: last, end: rest.end }),
    };
  }
  const named = lastName(text, rest, boundaries.at(-1));
  if (!named) return { title };
  const whole = { title: trimMarks(text, { start: rest.start, end: named.start }) };
  return publisherWords.test(text.slice(named.start, named.end))
    ? { ...whole, publisher: named }
    : { ...whole, container: named };
}

/** "Title. PhD thesis, University" and "Title. Technical Report 12, Institute": the house counts as the publisher. */
function beforeThesis(text: string, rest: Span): Partial<TitleParts> | undefined {
  const match =
    /[.,?!]\s[([]?(?:[Uu]npublished\s)?(?:Ph\.?\s?D\.?\s|M\.?\s?(?:Sc|A|S|D)\.?\s|[Mm]aster'?s?'?\s|[Dd]octoral\s|[Dd]iploma\s)?(?:[Tt]hes[ie]s|[Dd]issertation|[Tt]h[eè]se|[Tt]esis|[Tt]echnical\s[Rr]eport|[Tt]ech\.?\s[Rr]ep)(?!\p{L})[^,:]{0,60}/u.exec(
      text.slice(rest.start, rest.end),
    );
  if (!match || match.index < 4) return undefined;
  const after = trimMarks(text, { start: rest.start + match.index + match[0].length, end: rest.end });
  return {
    title: trimMarks(text, { start: rest.start, end: rest.start + match.index + 1 }),
    publisher: after.end > after.start ? firstPiece(text, after) : undefined,
  };
}

/** "Title (Place: Publisher" and "Title (Publisher". */
function beforeBracket(text: string, rest: Span): Partial<TitleParts> | undefined {
  const words = text.slice(rest.start, rest.end);
  const placed = /\s\(\p{Lu}[^():]{1,40}:\s([^():]{2,60}?)[\s,)]{0,3}$/u.exec(words);
  const alone = placed ? null : /\s\((\p{Lu}[^():,]{2,60}?)[\s,)]{0,3}$/u.exec(words);
  const match = placed ?? (publisherWords.test(alone?.[1] ?? '') ? alone : null);
  if (!match?.[1] || match.index <= 3) return undefined;
  const start = rest.start + match.index + match[0].indexOf(match[1], Math.max(0, match[0].indexOf(':')));
  return {
    title: trimMarks(text, { start: rest.start, end: rest.start + match.index }),
    publisher: { start, end: start + match[1].length },
  };
}

/** "Title, Publisher, City" where the city is a known one. */
function beforeCity(text: string, rest: Span): Partial<TitleParts> | undefined {
  const pieces = text.slice(rest.start, rest.end).split(/[,.]\s/);
  const [publisher = '', city = ''] = pieces.slice(-2);
  if (pieces.length < 3 || !imprintCities.test(city) || !/^\p{Lu}[^:]{2,60}$/u.test(publisher)) return undefined;
  const end = rest.end - city.length - 2;
  const start = end - publisher.length;
  return { title: trimMarks(text, { start: rest.start, end: start }), publisher: { start, end } };
}

/** "Title. 2nd ed. Place: Publisher" and "Title (2nd ed.). Publisher". */
function beforeEdition(text: string, rest: Span): Partial<TitleParts> | undefined {
  const match = editionMark.exec(text.slice(rest.start, rest.end));
  if (!match || match.index <= 3) return undefined;
  const at = rest.start + match.index;
  const tail = trimMarks(text, { start: at + match[0].length, end: rest.end });
  const publisher = publisherIn(text, tail) ?? (tail.end > tail.start ? firstPiece(text, tail) : undefined);
  return { title: trimMarks(text, { start: rest.start, end: at }), publisher };
}

const editionMark =
  /[.,;]?\s\(?(?:\d{1,2}(?:st|nd|rd|th)|[Rr]ev(?:ised|\.)?|[Ss]econd|[Tt]hird|[Ff]irst)\s[Ee]d(?:n|ition)?\b\.?\)?[.,;:]?/;

/** A last piece that is nothing but a name: a journal or a publisher ("Wounds", "Grass Forage Sci"). */
function lastName(text: string, rest: Span, last: number | undefined): Span | undefined {
  const at = abbreviationChain(text, rest) ?? last;
  if (at === undefined) return undefined;
  const piece = trimMarks(text, { start: at, end: rest.end });
  const words = text
    .slice(piece.start, piece.end)
    .split(/[\s.,-]+/)
    .filter(Boolean);
  const isNamed =
    words.length > 0 &&
    (words.length <= 7 || /^Proc(?:eedings)?$/.test(words[0] ?? '')) &&
    words.every((word) => /^\p{Lu}|Rxiv$/u.test(word) || titleConnectors.has(word));
  return isNamed ? piece : undefined;
}

/** Up to the first mark: the publisher where no place stands before it. */
function firstPiece(text: string, span: Span): Span {
  const mark = text.slice(span.start, span.end).search(/[,;]|\.\s/);
  return trimMarks(text, { start: span.start, end: mark < 0 ? span.end : span.start + mark });
}

/** The publisher behind "Place: ". */
export function publisherIn(text: string, span: Span): Span | undefined {
  const match = /(?:^|[.,;]\s)\s{0,9}[\p{Lu}][^.:;]{1,60}(?:\([^()]{1,20}\))?\s?:\s([^:;]{2,80}?)[\s,;.]{0,20}$/u.exec(
    text.slice(span.start, span.end),
  );
  if (!match?.[1]) return undefined;
  const start = span.start + match.index + match[0].indexOf(match[1]);
  return trimMarks(text, { start, end: start + match[1].length }); // what was taken before it may be a long gap
}

/** Is the container rather "Place: Publisher", as behind the title of a book? */
export function asPublisher(text: string, { start, end }: Span): Span | undefined {
  const match = /^\p{Lu}[\p{L}\s,.()'-]{1,40}:\s(?=\p{Lu})/u.exec(text.slice(start, end));
  if (!match || !publisherWords.test(text.slice(start + match[0].length, end))) return undefined;
  return { start: start + match[0].length, end };
}
