import { journalWords, titleConnectors } from '../data/reference-words.ts';
import { type Span, trimSpan } from '../text/span.ts';

/** Title and container of an entry: what is left between its authors and its locator. */
export interface TitleParts {
  readonly title: Span | undefined;
  readonly container: Span | undefined;
  readonly publisher: Span | undefined;
  readonly isChapter: boolean;
}

/** Splits the rest of an entry. `hasLocator`: does volume or pages follow, so that a journal must be in it? */
export function splitTitle(text: string, within: Span, hasLocator: boolean): TitleParts {
  const rest = trimMarks(text, within);
  const quoted = quotedTitle(text, rest);
  if (quoted) return { ...noParts, title: quoted.title, ...inContainer(text, quoted.rest) };
  const chapter = /[.,?!]?\s(?:In|in):?\s(?=\p{Lu})/gu;
  for (const match of text.slice(rest.start, rest.end).matchAll(chapter)) {
    if (!isChapterMark(match[0], text.slice(rest.start + match.index + match[0].length, rest.end))) continue;
    const at = rest.start + match.index;
    const title = trimMarks(text, { start: rest.start, end: at + 1 });
    return { ...noParts, title, ...inContainer(text, { start: at + match[0].length, end: rest.end }), isChapter: true };
  }
  if (!hasLocator) return bookParts(text, rest);
  const boundary = journalBoundary(text, rest);
  if (boundary === undefined)
    return { ...noParts, ...(isJournalLike(text, rest) ? { container: rest } : { title: rest }) };
  return {
    ...noParts,
    title: trimMarks(text, { start: rest.start, end: boundary }),
    container: trimMarks(text, { start: boundary, end: rest.end }),
  };
}

const noParts: TitleParts = { title: undefined, container: undefined, publisher: undefined, isChapter: false };

/** Without the marks that separate the parts; a question mark at the end and brackets stay. */
export function trimMarks(text: string, span: Span): Span {
  let { start, end } = trimSpan(text, span);
  while (start < end && /[\s.,;:)\]]/.test(text.charAt(start))) start++;
  while (end > start && /[\s.,;:([]/.test(text.charAt(end - 1))) end--;
  return { start, end };
}

function quotedTitle(text: string, rest: Span): { title: Span; rest: Span } | undefined {
  const match = /^(["'])([^"]{4,400}?)\1(?=[\s,.;:)]|$)/.exec(text.slice(rest.start, rest.end));
  if (!match?.[2]) return undefined;
  const title = trimMarks(text, { start: rest.start + 1, end: rest.start + 1 + match[2].length });
  return { title, rest: trimMarks(text, { start: rest.start + match[0].length, end: rest.end }) };
}

/** "In: ", ". In Smith J, editor" and ", in Proc. ..." begin a container; "in London" does not. */
function isChapterMark(mark: string, following: string): boolean {
  if (mark.includes(':')) return true;
  return (
    /^[.?!,]\s/.test(mark) &&
    (/^[.?!]\sIn/.test(mark) ||
      /^(?:Proc|.{3,80}\b(?:[Ee]ds?\.|[Ee]ditors?|Proceedings|Conference|Symposium))/u.test(following))
  );
}

/** The container behind "In": without its editors, and up to the publisher. */
function inContainer(text: string, span: Span): Pick<TitleParts, 'container' | 'publisher'> {
  let { start, end } = trimMarks(text, span);
  if (start >= end) return { container: undefined, publisher: undefined };
  const lead = /^in:?\s/i.exec(text.slice(start, end));
  if (lead) start += lead[0].length;
  const editors = /^.{3,300}?(?:\(?\b[Ee]d(?:s|itors?)?\b\.?\)?)[,.:;]?\s/u.exec(text.slice(start, end));
  if (editors) start += editors[0].length;
  const stop =
    /[.,;]\s(?=(?:\d+(?:st|nd|rd|th)\sed|[^.]{2,60}:\s|vol\b|Vol\b|Springer|Elsevier|Wiley|Academic|Cambridge|Oxford|Lippincott|Saunders|McGraw|IEEE|ACM))|\s\((?:Vol|\d+(?:st|nd|rd|th)\sed|pp)|\.\s(?=\p{Lu}\p{Ll}+,\s)/u.exec(
      text.slice(start, end),
    );
  const container = trimMarks(text, { start, end: stop ? start + stop.index : end });
  const publisher = stop ? publisherIn(text, { start: start + stop.index, end }) : undefined;
  return { container: container.end > container.start ? container : undefined, publisher };
}

/** "Title. 2nd ed. Place: Publisher" or "Title. Container" without a locator. */
function bookParts(text: string, rest: Span): TitleParts {
  const words = text.slice(rest.start, rest.end);
  const boundary = /[.?!]["']?\s(?=[\p{Lu}\d[])/u;
  const boundaries = [...words.matchAll(new RegExp(boundary, 'gu'))].map((match) => rest.start + match.index + 1);
  const first = boundaries.find((at) => !isFragment(text.slice(rest.start, at)));
  if (first === undefined) return { ...noParts, title: rest.end > rest.start ? rest : undefined };
  const tail = trimMarks(text, { start: first, end: rest.end });
  const title = trimMarks(text, { start: rest.start, end: first });
  const publisher = publisherIn(text, tail);
  if (publisher) return { ...noParts, title, publisher };
  const last = journalBoundary(text, rest);
  if (last !== undefined && isJournalLike(text, { start: last, end: rest.end })) {
    return {
      ...noParts,
      title: trimMarks(text, { start: rest.start, end: last }),
      container: trimMarks(text, { start: last, end: rest.end }),
    };
  }
  return { ...noParts, title };
}

function publisherIn(text: string, span: Span): Span | undefined {
  const match = /(?:^|[.,;]\s)\s*[\p{Lu}][^.:;]{1,60}(?:\([^()]{1,20}\))?\s?:\s([^:;]{2,80}?)[\s,;.]*$/u.exec(
    text.slice(span.start, span.end),
  );
  if (!match?.[1]) return undefined;
  const start = span.start + match.index + match[0].indexOf(match[1]);
  return { start, end: start + match[1].length };
}

/** Is the piece nothing but abbreviated words of a journal's title ("Am", "J", "Sports Sci")? */
function isFragment(piece: string): boolean {
  const words = piece.replace(/^.*[,?!]\s/, '').match(/[\p{L}&-]+/gu) ?? [];
  return (
    words.length > 0 &&
    words.length <= 3 &&
    words.every((word) => /^\p{Lu}/u.test(word) && (word.length === 1 || journalWords.has(word.toLowerCase())))
  );
}

/** Where the journal's title begins: the best among the ends of sentences and, failing those, the commas. */
function journalBoundary(text: string, rest: Span): number | undefined {
  const words = text.slice(rest.start, rest.end);
  let best: { at: number; score: number } | undefined;
  for (const match of words.matchAll(/([.?!]["')\]]?|[,:;"]|\s-)\s{1,3}(?=\S)/gu)) {
    const at = rest.start + match.index + match[0].length;
    const isStop = /^[.?!"]/.test(match[0]);
    const score =
      (isStop ? 3 : match[0].startsWith(',') ? 0 : -3) +
      journalScore(text.slice(at, rest.end)) -
      (isStop && match[0].startsWith('.') && endsInFragment(words.slice(0, match.index)) ? 7 : 0);
    if (!best || score >= best.score) best = { at, score };
  }
  if (best && best.score >= 2) return best.at;
  return runOnJournal(text, rest) ?? (best && best.score > 0 ? best.at : undefined);
}

/** Does the text before a full stop end in an abbreviated word of a journal's title that another precedes or that stands alone? */
function endsInFragment(before: string): boolean {
  const piece = /(?:^|[.?!,]["']?\s)([^.?!,]{1,40})$/.exec(before)?.[1];
  return piece !== undefined && isFragment(piece) && piece.length < 22 && before.length > piece.length + 3;
}

/** How much the words look like a journal's title: capitalised, few, and words known from such titles. */
function journalScore(candidate: string): number {
  const words = candidate.match(/[\p{L}\p{N}&'-]+/gu) ?? [];
  const first = words[0];
  if (first === undefined) return -9;
  const isLower = (word: string): boolean =>
    /^\p{Ll}/u.test(word) && !titleConnectors.has(word.toLowerCase()) && !/^(?:e|m|med|bio|i)\p{Lu}/u.test(word);
  const lower = words.filter(isLower).length / words.length;
  const known = words.filter((word) => journalWords.has(word.toLowerCase())).length / words.length;
  return (
    4 * known -
    5 * lower -
    (isLower(first) || titleConnectors.has(first) ? 4 : 0) -
    Math.max(0, words.length - 7) * 0.6 -
    (/[.?!]\s/.test(candidate) ? 0.5 : 0)
  );
}

function isJournalLike(text: string, span: Span): boolean {
  return journalScore(text.slice(span.start, span.end)) >= 2;
}

/** A journal without a mark before it: "... susceptibility to peroxidation Clin Chem". */
function runOnJournal(text: string, rest: Span): number | undefined {
  const words = [...text.slice(rest.start, rest.end).matchAll(/[\p{L}&'-]+\.?/gu)];
  let start: number | undefined;
  for (const match of words.reverse()) {
    const word = match[0].replace(/\.$/, '');
    if (!/^\p{Lu}/u.test(word) || !journalWords.has(word.toLowerCase())) {
      if (start !== undefined && titleConnectors.has(word)) continue;
      break;
    }
    start = rest.start + match.index;
  }
  return start === rest.start ? undefined : start;
}
