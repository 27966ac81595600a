import { imprintCities } from '../data/place-names.ts';
import { publisherWords } from '../data/reference-words.ts';
import type { Span } from '../text/span.ts';
import { readAuthors } from './reference-authors.ts';
import { publisherIn } from './reference-book.ts';
import { publisherBehind } from './reference-container.ts';
import { trimMarks } from './reference-text.ts';

/** "In: ", ". In Smith J, editor" and ", in Proc. ..." begin a container; "in London" does not. */
export function isChapterMark(mark: string, following: string): boolean {
  if (mark.includes(':')) return true;
  if (/^(?:[Vv]itro|[Vv]ivo|[Ss]ilico|[Ss]itu|[Pp]ractice)\b/.test(following)) return false;
  if (/^\sIn\s/.test(mark)) return runOnBook.test(following);
  return (
    /^[.?!,]\s/.test(mark) &&
    (/^[.?!]\sIn/.test(mark) ||
      /^(?:Proc|[Pp]aper [Pp]resented|.{3,140}\b(?:[Ee]ds?\b|[Ee]ditors?|Proceedings|Conference|Symposium))/u.test(
        following,
      ))
  );
}

/** What follows an "In" that has lost the mark before it: persons with "(Eds.)" or a meeting. */
const runOnBook =
  /^(?:\p{Lu}[^():]{2,160}\s\(?(?:[Ee]ds?\b|[Ee]ditors?\b|[Hh]rsg\b)|(?:\d{1,2}(?:st|nd|rd|th)\s)?(?:Annual|International|Proceedings)\s)/u;

/** A book before its editors: "Skin and Farm, eds O. Fenn and C. Hay". */
function behindEditors(text: string, { start, end }: Span): Span | undefined {
  const match = /[,.]?\s[([]?(?:[Ee]ds?\.?|[Ee]dited by|ed\. by|[Hh]rsg\.?(?: von)?|[Éé]d\.)\s(?=\p{Lu})/u.exec(
    text.slice(start, end),
  );
  if (!match || readAuthors(text.slice(start, start + match.index)).authors.length > 0) return undefined;
  return trimMarks(text, { start, end: start + match.index });
}

/** How long the editors are that stand before a book ("Fenn OA, Hay CD, editors. ", "C. Hay (Hrsg.): "). */
function leadingEditors(words: string): number {
  const match =
    /^(.{3,300}?)(\(?(?<!\p{L})(?:[Ee]ds?|[Ee]ditors?|[Hh]rsg|Hg|dirs?|[Éé]ds?|[Cc]oords?|[Cc]omps?)(?!\p{L})\.?\)?)[,.:;]{0,2}\s/u.exec(
      words,
    );
  if (!match?.[1] || !match[2]) return 0;
  const { form, authors } = readAuthors(match[1]);
  const isPerson = authors.length > 0 && form !== 'corporate' && form !== 'none';
  const isBracketed = /^\(.{1,12}\)$/.test(match[2]);
  return isPerson || isBracketed ? match[0].length : 0;
}

/** How long the person is whom Chicago names without "(ed.)" before a book ("In O. A. Fenn, Skin and Farm"). */
function leadingPerson(words: string): number {
  const { form, span } = readAuthors(words.slice(0, 200));
  if (form !== 'initials-family') return 0;
  return /^,\s(?=\p{Lu})/u.test(words.slice(span.end)) ? span.end + 2 : 0;
}

/** "Skin and Farm Oxford: Barley Press": where a known city and a publisher follow without a mark. */
function runOnImprint(text: string, { start, end }: Span): number | undefined {
  const match = /\s(\p{Lu}\p{L}{2,20}(?:\s\p{Lu}\p{L}{2,20})?):\s(?=\p{Lu})/u.exec(text.slice(start, end));
  if (!match?.[1]) return undefined;
  const cities = [match[1], match[1].split(' ').at(-1) ?? ''].filter((city) => imprintCities.test(city));
  const behind = text.slice(start + match.index + match[0].length, end);
  return cities[0] && publisherWords.test(behind) ? start + match.index + match[0].indexOf(cities[0]) - 1 : undefined;
}

/** The container behind "In": without its editors, and up to the publisher. */
export function inContainer(
  text: string,
  span: Span,
): { readonly container: Span | undefined; readonly publisher: Span | undefined } {
  let { start, end } = trimMarks(text, span);
  if (start >= end) return { container: undefined, publisher: undefined };
  const lead = /^(?:[a-z]{3}\.\s)?in(?:\s?:\s?|\s)/i.exec(text.slice(start, end));
  if (lead) start += lead[0].length;
  const behind = behindEditors(text, { start, end });
  if (behind) return { container: behind, publisher: publisherIn(text, { start: behind.end, end }) };
  start += leadingEditors(text.slice(start, end)) || leadingPerson(text.slice(start, end));
  const stop =
    /[.,;]\s(?=(?:\d{1,3}(?:st|nd|rd|th)\sed|\(?\p{Lu}[\p{L}'-]{1,20}(?:\s\p{Lu}[\p{L}'-]{1,20}){0,2}(?:,?\s\(?[\p{L}. ]{2,20}\)?)?:\s|vol\b|Vol\b|Springer|Elsevier|Wiley|Academic|Cambridge|Oxford|Lippincott|Saunders|McGraw|IEEE|ACM))|[.;]\s(?=[^.]{2,60}:\s)|\s\((?:Vol|\d{1,3}(?:st|nd|rd|th)\sed|pp)|\.\s(?=\p{Lu}\p{Ll}{1,40},\s)/u.exec(
      text.slice(start, end),
    );
  const until = stop ? start + stop.index : (runOnImprint(text, { start, end }) ?? end);
  const container = trimMarks(text, { start, end: until });
  const publisher = until < end ? publisherIn(text, { start: until, end }) : undefined;
  const split = publisher ? undefined : publisherBehind(text, container);
  if (split) return split;
  return { container: container.end > container.start ? container : undefined, publisher };
}
