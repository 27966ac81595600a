import type { Block } from '../markdown/block.ts';
import { allMatches } from '../text/all-matches.ts';
import { type Span, trimSpan } from '../text/span.ts';
import { perBlock } from './per-block.ts';

/** The sentences of a block, relative to it: of running text by punctuation, of a list by item, of a table by row. */
export const sentencesOf = perBlock((block: Block): readonly Span[] => {
  switch (block.kind) {
    case 'paragraph':
    case 'quote':
    case 'footnote':
    case 'html':
    case 'heading':
      return cutSentences(block.prose, { start: 0, end: block.prose.length });
    case 'list':
      return block.items.flatMap((item) => cutSentences(block.prose, item));
    case 'table':
      return block.rows.flatMap((row) => {
        const first = row[0];
        const last = row.at(-1);
        return first && last ? [...parts(block.prose, { start: first.start, end: last.end })] : [];
      });
    case 'code':
    case 'definition':
    case 'break':
      return [];
  }
});

/** Abbreviations whose full stop ends no sentence. */
const abbreviations =
  /(?:^|[\s(["'])(?:e\.g|i\.e|cf|vs|al|etc|approx|ca|no|nos|fig|figs|tab|eq|ref|refs|dr|drs|mr|mrs|ms|prof|st|jr|sr|dept|vol|pp?|suppl|max|min|resp|viz|inc|ltd|co|corp|[ap]\.m|b\.i\.d|t\.i\.d|q\.i\.d|q\.d|p\.o|i\.v|i\.m|s\.c|u\.s|u\.k|spp?|var|subsp)$/i;
const initial = /(?:^|[\s(["'.-])[A-Z]$/;

/**
 * Where a sentence ends. A numeric citation behind the full stop belongs to the sentence before it: `rare.[1]`,
 * `rare. [2, 3]`, `rare.^4`.
 */
const endings =
  /[.!?]{1,20}["')\]]{0,5}(?:[ \t]{0,5}(?:\[|\^\[?)\d{1,3}(?:[ ,;-]{1,3}\d{1,3}){0,20}\^?\]?)?(?=\s|$)|\n[ \t]{0,99}\n/g;

/**
 * No sentence is longer, in characters: what has no full stop for pages is cut where a word ends, as many readings look
 * at a whole sentence for each thing that they find in it, and would take the square of its length.
 */
const longest = 2000;

function* parts(prose: string, span: Span): Generator<Span> {
  let rest = span;
  while (rest.end - rest.start > longest) {
    const behind = prose.slice(rest.start, rest.start + longest);
    const cut = rest.start + (Math.max(behind.lastIndexOf(' '), behind.lastIndexOf('\n')) + 1 || longest);
    const part = trimSpan(prose, { start: rest.start, end: cut });
    if (part.end > part.start) yield part;
    rest = trimSpan(prose, { start: cut, end: rest.end });
  }
  if (rest.end > rest.start) yield rest;
}

/** Cuts running text into sentences. Decimal points, initials and common abbreviations end none. */
export function cutSentences(prose: string, within: Span): Span[] {
  const sentences: Span[] = [];
  const text = prose.slice(within.start, within.end);
  let start = 0;
  const push = (end: number): void => {
    const span = trimSpan(prose, { start: within.start + start, end: within.start + end });
    for (const part of parts(prose, span)) sentences.push(part);
    start = end;
  };
  for (const match of allMatches(text, endings)) {
    const end = match.index + match[0].length;
    if (match[0].startsWith('.') && !endsSentence(text, start, match.index, end)) continue;
    push(end);
  }
  push(text.length);
  return sentences;
}

function endsSentence(text: string, start: number, stop: number, end: number): boolean {
  const before = text.slice(Math.max(start, stop - 14), stop);
  const next = /^\s+(?:\^?\[?\(?[\d,\s-]{1,20}[\])]?\s+)?["'([]*(\S)/.exec(text.slice(end, end + 40))?.[1] ?? '';
  if (/\p{Ll}/u.test(next)) return false;
  if (!abbreviations.test(before) && !initial.test(before)) return true;
  // "et al." before a capital may end one; "Fig. 2", "Dr. Smith", "S. aureus" do not.
  return false;
}
