import { referenceConnectives, smallWords } from '../data/reference-connectives.ts';
import { allMatches } from '../text/all-matches.ts';
import { type Span, trimSpan } from '../text/span.ts';

/** Stands for a character that a field or a connective took; no letter, no digit and no blank. */
const taken = '\u0001';

/** The text with the spans taken out; same length. */
export function withoutSpans(text: string, spans: readonly Span[]): string {
  const pieces: string[] = [];
  let at = 0;
  for (const { start, end } of [...spans].sort((a, b) => a.start - b.start)) {
    if (end <= at) continue;
    if (start > at) pieces.push(text.slice(at, start));
    pieces.push(taken.repeat(end - Math.max(at, start)));
    at = end;
  }
  pieces.push(text.slice(at));
  return pieces.join('');
}

/** The pieces with letters or digits that neither a field nor a known connective took: what a reformat would lose. */
export function leftoverIn(text: string, fields: readonly Span[]): readonly Span[] {
  if (!hasWordsOutside(text, fields)) return [];
  let rest = withoutSpans(text, fields);
  for (const connective of referenceConnectives) rest = rest.replace(connective, (word) => taken.repeat(word.length));
  return allMatches(rest, /[^\u0001]+/g)
    .map((match) => trimSpan(rest, { start: match.index, end: match.index + match[0].length }))
    .map((span) => contentOf(rest, span))
    .filter(({ start, end }) => saysMore(rest.slice(start, end)));
}

/** Most entries are read in full: nothing is cut out of their text only to see that. */
function hasWordsOutside(text: string, fields: readonly Span[]): boolean {
  let at = 0;
  for (const { start, end } of [...fields].sort((a, b) => a.start - b.start)) {
    if (start > at && /[\p{L}\p{N}]/u.test(text.slice(at, start))) return true;
    at = Math.max(at, end);
  }
  return /[\p{L}\p{N}]/u.test(text.slice(at));
}

function saysMore(piece: string): boolean {
  return (piece.match(/[\p{L}\p{N}]+/gu) ?? []).some((word) => !smallWords.has(word.toLowerCase()));
}

function contentOf(text: string, { start, end }: Span): Span {
  const piece = text.slice(start, end);
  const first = piece.search(/[\p{L}\p{N}]/u);
  if (first < 0) return { start, end: start };
  const tail = /[^\p{L}\p{N}]{0,400}$/u.exec(piece)?.[0].length ?? 0;
  return { start: start + first, end: end - tail };
}

/** Pieces of the source that its plain text does not show: targets of links and comments. `known`: what fields hold. */
export function hiddenIn(source: string, { start, end }: Span, known: readonly string[]): readonly Span[] {
  const hidden = /\]\(<?([^\s<>]{1,400}?)>?\)|<!--([\s\S]{1,400}?)-->/g;
  return allMatches(source.slice(start, end), hidden).flatMap((match) => {
    const piece = (match[1] ?? match[2] ?? '').trim();
    if (!/[\p{L}\p{N}]/u.test(piece) || known.some((value) => piece.includes(value) || value.includes(piece)))
      return [];
    const at = start + match.index + match[0].indexOf(piece);
    return [{ start: at, end: at + piece.length }];
  });
}
