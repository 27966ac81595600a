import type { Block } from '../markdown/block.ts';
import { allMatches } from '../text/all-matches.ts';
import type { Span } from '../text/span.ts';
import { enumerationsAmong } from './citation-enumerations.ts';
import { type BracketContext, readBrackets, readParens } from './citation-lookalikes.ts';
import { expandNumbers, listOf } from './number-lists.ts';
import type { NumericMarker } from './numeric-marker.ts';
import { raisedMarkers } from './raised-citations.ts';

// Numbers behind a page are its range and never the next citation: read either way, a list of pages took exponential time.
const page = '(?:[,:]\\s?pp?\\.\\s?\\d{1,5}(?:\\s?-\\s?\\d{1,5}|(?!\\s?-\\s?\\d)))?';
const bracketed = new RegExp(
  `\\[\\s?(?:refs?\\.?\\s)?(${listOf(`\\d{1,4}${page}`, '\\sto\\s')})\\s?\\](?:\\s?-\\s?\\[\\s?(\\d{1,3})\\s?\\])?(?![(\\p{L}])`,
  'giu',
);
const inParens = new RegExp(`\\(\\s?(?:refs?\\.?\\s)?(${listOf(`\\d{1,3}${page}`)})\\s?\\)(?!\\p{L})`, 'giu');
const linked = /\[(\d{1,3})\]\(#[^()\s]{1,200}\)/g;

/** Finds `[1,2]`, `(1, 3-5)`, `<sup>1</sup>`, `^1^` and `¹` where what stands around allows a citation. */
export function numericMarkers(block: Block): NumericMarker[] {
  const raised = raisedMarkers(block);
  const raisedAt = new Set(raised.flatMap(({ span }) => range(span)));
  const within = (span: Span): boolean => raisedAt.has(span.start);
  const others = [...brackets(block), ...links(block), ...parens(block)];
  return [...raised, ...others.filter((marker) => !within(marker.span))];
}

function range({ start, end }: Span): number[] {
  return Array.from({ length: end - start }, (_, i) => start + i);
}

/** `[1](#ref-1)`: a link within the page whose text is a number. */
function links({ source, prose }: Block): NumericMarker[] {
  if (!source.includes('](#')) return [];
  return allMatches(source, linked).flatMap((match) => {
    const number = match[1] ?? '';
    if (!prose.startsWith(number, match.index + 1) || prose.charAt(match.index) === '[') return [];
    const span = { start: match.index, end: match.index + match[0].length };
    return [{ style: 'numeric-bracket' as const, targets: expandNumbers(number), span, doubtful: false }];
  });
}

function brackets(block: Block): NumericMarker[] {
  return allMatches(block.prose, bracketed).flatMap((match) => {
    const numbers = `${match[1]}${match[2] ? `-${match[2]}` : ''}`;
    const end = match.index + match[0].length;
    const reading = readBrackets(contextOf(block, numbers, match.index, end));
    if (reading === 'other') return [];
    if (match[2] === undefined && isTaskOrLabel(block, match.index, end)) return [];
    const start = block.source.charAt(match.index - 1) === '\\' ? match.index - 1 : match.index;
    const targets = expandNumbers(numbers);
    return [{ style: 'numeric-bracket' as const, targets, span: { start, end }, doubtful: reading === 'doubtful' }];
  });
}

/**
 * `[1]: ...` at the beginning of a line is a definition that was not closed, and `[1] Smith ...` an entry, in a list or
 * in a block whose first line is one too; in wrapped text a line may well begin with a citation.
 */
function isTaskOrLabel({ kind, prose }: Block, start: number, end: number): boolean {
  if (!/(?:^|[\r\n])[ \t]*$/.test(prose.slice(Math.max(0, start - 20), start))) return false;
  const after = prose.slice(end, end + 8);
  if (/^:\s/.test(after)) return true;
  return /^\s{1,6}[^\s\p{Ll}]/u.test(after) && (kind === 'list' || /^\s{0,20}\[\d{1,4}\]\s/.test(prose.slice(0, 30)));
}

function parens(block: Block): NumericMarker[] {
  const markers = allMatches(block.prose, inParens).map((match) => ({
    numbers: match[1] ?? '',
    start: match.index,
    end: match.index + match[0].length,
  }));
  const enumerated = enumerationsAmong(block.prose, markers);
  return markers.flatMap((marker) => {
    const { numbers, start, end } = marker;
    const reading = enumerated.has(marker) ? 'other' : readParens(contextOf(block, numbers, start, end));
    if (reading === 'other') return [];
    const doubtful = reading === 'doubtful';
    return [{ style: 'numeric-paren' as const, targets: expandNumbers(numbers), span: { start, end }, doubtful }];
  });
}

function contextOf({ prose }: Block, numbers: string, start: number, end: number): BracketContext {
  return { numbers, before: prose.slice(Math.max(0, start - 80), start), after: prose.slice(end, end + 24) };
}
