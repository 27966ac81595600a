import { meetingRegions } from '../data/place-names.ts';
import { publisherNames } from '../data/publisher-names.ts';
import { monthNames } from '../data/reference-words.ts';
import { allMatches } from '../text/all-matches.ts';
import type { Span } from '../text/span.ts';
import { trimMarks } from './reference-text.ts';

const longMonths =
  'January|February|March|April|June|July|August|September|October|November|December|janvier|février|mars|avril|mai|juin|juillet|août|septembre|octobre|novembre|décembre|Januar|Februar|März|Juni|Juli|Oktober|Dezember|enero|febrero|abril|mayo|junio|julio|septiembre|noviembre|diciembre';

/** What may hang on a container and belongs to the date, the volume or the pages behind it. */
const tails: readonly RegExp[] = [
  /[\s,.;:(]{1,3}(?:[Vv]ol(?:ume)?|n[°º]|[Nn]o|[Nn]r|Bd|Heft|[Aa]vailable(?: (?:at|from|online))?|[Rr]etrieved(?: from)?|URL|en ligne|[Dd]isponible)\.?$/,
  /[,;]\s{0,2}(?:[vnpSN]|pp)\.?$/,
  /,?\s\(?(?:pp?|[Pp]ages?|S)\.?\s?\d.{0,200}$/,
  /,?\s\(?(?:[Vv]ol(?:ume)?|Bd|Band)\.?\s?(?:\d|[ivxIVX]{1,6}\b).{0,200}$/,
  new RegExp(
    `(?:[,.]?\\s(?:(?:${longMonths}|Jan|Feb|May|Jun|Jul|Aug|Sept?|Oct|Nov|Dec)|\\d{1,2}\\s(?:${monthNames})[a-z]{0,6})|,\\s(?:${monthNames}))\\.?(?:\\s\\d{1,2}(?:\\s?-\\s?\\d{1,2})?)?,?$`,
    'u',
  ),
  /\s\(?\d{1,2}\.\s?(?:Aufl|Ausg)\b.{0,60}$/,
  /,\s(?:N\.p\.|Web\b|Print\b).{0,60}$/,
  /,\s\d{1,3}(?:\svols)?$/,
  /,\s[IVXLC]{1,7}(?:\spp?)?$/,
  /\.\s(?:[Ss]pecial [Ii]ssue\b.{0,120}|(?:19|20)\d\d)$/,
  /[.,]\s(?:in press|forthcoming|submitted|to appear)$/i,
];

/** A container without the month, the "vol." and the place of the meeting that were left on its end. */
export function trimContainer(text: string, container: Span): Span {
  let span = container;
  for (let i = 0; i < 4; i++) {
    const words = text.slice(span.start, span.end);
    const tail = tails.map((pattern) => pattern.exec(words)).find((match) => match && match.index > 1);
    if (!tail) break;
    span = trimMarks(text, { start: span.start, end: span.start + tail.index });
  }
  return withoutMeetingPlace(text, span);
}

const meeting = /\b(?:Conference|Symposium|Workshop|Proceedings|Proc|Congress|Meeting|Forum|Colloquium|Convention)\b/;

/** "Barley Workshop, Reed Falls, Ohio": up to the place. */
function withoutMeetingPlace(text: string, span: Span): Span {
  const words = text.slice(span.start, span.end);
  const pieces = words.split(/,\s/);
  const last = pieces.at(-1) ?? '';
  if (pieces.length < 3 || !meetingRegions.test(last)) return span;
  const kept = pieces.slice(0, -2).join(', ');
  const city = pieces.at(-2) ?? '';
  if (!meeting.test(kept) || !/^\p{Lu}[\p{L}\s.'-]{1,30}$/u.test(city)) return span;
  return { start: span.start, end: span.start + kept.length };
}

/** "Title, Barley & Reed" before "Science": the journal begins at the last mark when all from there on is capitalised. */
export function withBeginning(
  text: string,
  title: Span,
  container: Span,
): { title: Span; container: Span } | undefined {
  if (!/^\s$/.test(text.slice(title.end, container.start))) return undefined;
  const match =
    /[,.?!]\s((?:\p{Lu}[\p{L}'-]{0,25}|&)(?:\s(?:\p{Lu}[\p{L}'-]{0,25}|&|and|in|of|the|for|on)){0,7})$/u.exec(
      text.slice(title.start, title.end),
    );
  if (!match?.[1] || match.index < 10 || !/\s(?:&|and|in|of|the|for|on)(?:\s|$)/.test(match[1])) return undefined;
  const at = title.end - match[1].length;
  return { title: trimMarks(text, { start: title.start, end: at }), container: { start: at, end: container.end } };
}

/** The rest of an entry without ", in press" and ", September" at its end. */
export function withoutDate(text: string, rest: Span): Span {
  const match =
    /(?:^|[,.?!]\s)(?:in press|forthcoming|submitted|to appear|January|February|March|April|May|June|July|August|September|October|November|December)(?:\s\d{1,2})?[\s.,]{0,3}$/i.exec(
      text.slice(rest.start, rest.end),
    );
  return match && match.index > 0 ? trimMarks(text, { start: rest.start, end: rest.start + match.index + 1 }) : rest;
}

/** "Book. Barley Press" and "Book, Barley Press": the publisher behind the last mark of a container. */
export function publisherBehind(text: string, span: Span): { container: Span; publisher: Span } | undefined {
  const marks = allMatches(text.slice(span.start, span.end), /[.,]\s/g).slice(-3);
  for (const mark of marks) {
    const publisher = trimMarks(text, { start: span.start + mark.index + 1, end: span.end });
    const piece = text.slice(publisher.start, publisher.end);
    const isSure = publisherNames.test(piece) || /\b(?:Press|Publish\w{2,5}|Verlag)$/.test(piece);
    if (mark.index > 3 && isSure)
      return { container: trimMarks(text, { start: span.start, end: span.start + mark.index }), publisher };
  }
  return undefined;
}

/** Words that stand in the place of a container and are none: a thesis, a manuscript, a report of a house. */
export const noContainer =
  /^(?:(?:January|February|March|April|May|June|July|August|September|October|November|December)$|(?:unpublished|draft|working|in preparation)\b|manuscript\b|preprint\b|ph\.?\s?d\.?\b|m\.?\s?sc\.?\b|m\.?a\.\sthesis|(?:doctoral|master'?s?|diploma|bachelor)\b.{0,20}\b(?:thesis|dissertation)|thesis\b|dissertation\b|th[eè]se\b|tesis\b|(?:[\p{L}.]{2,20}\s){0,4}(?:technical|research)\s(?:[\p{L}]{2,12}\s)?(?:report|memo)\b|tech\.?\srep)/iu;
