import type { Block } from '../markdown/block.ts';
import type { Span } from '../text/span.ts';
import { expandNumbers, listOf } from './number-lists.ts';
import type { NumericMarker } from './numeric-marker.ts';
import { raisedMarkers } from './raised-citations.ts';

const list = listOf('\\d{1,3}');
const bracket = new RegExp(
  `\\[\\s?(?:refs?\\.?\\s)?(${listOf('\\d{1,4}')})\\s?\\](?:\\s?-\\s?\\[\\s?(\\d{1,3})\\s?\\])?(?![(\\p{L}])`,
  'giu',
);
const paren = new RegExp(`\\(\\s?(?:refs?\\.?\\s)?(${list})\\s?\\)(?!\\p{L})`, 'giu');
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
  return [...source.matchAll(linked)].flatMap((match) => {
    const number = match[1] ?? '';
    if (!prose.startsWith(number, match.index + 1) || prose.charAt(match.index) === '[') return [];
    const span = { start: match.index, end: match.index + match[0].length };
    return [{ style: 'numeric-bracket' as const, targets: expandNumbers(number), span, doubtful: false }];
  });
}

function brackets(block: Block): NumericMarker[] {
  return [...block.prose.matchAll(bracket)].flatMap((match) => {
    const numbers = `${match[1]}${match[2] ? `-${match[2]}` : ''}`;
    const before = before30(block.prose, match.index);
    const end = match.index + match[0].length;
    if (isInterval(numbers, before) || (match[2] === undefined && isTaskOrLabel(block, match.index, end))) return [];
    const start = block.source.charAt(match.index - 1) === '\\' ? match.index - 1 : match.index;
    return [
      { style: 'numeric-bracket' as const, targets: expandNumbers(numbers), span: { start, end }, doubtful: false },
    ];
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
  const markers = [...block.prose.matchAll(paren)].map((match) => ({
    numbers: match[1] ?? '',
    start: match.index,
    end: match.index + match[0].length,
  }));
  const enumerated = enumerations(block.prose, markers);
  return markers.flatMap((marker) => {
    const { numbers, start, end } = marker;
    const before = before30(block.prose, start);
    if (enumerated.has(marker) || isInCell(before) || /^0/.test(numbers)) return [];
    const isOne = /^\d+$/.test(numbers);
    const doubtful = isInterval(numbers, before) || isQuantity(before) || (isOne && countedMany.test(before));
    return [{ style: 'numeric-paren' as const, targets: expandNumbers(numbers), span: { start, end }, doubtful }];
  });
}

/** The `(1)` and `(2)` of "for two reasons: (1) age and (2) weight": they stand before what they number. */
function enumerations<T extends { numbers: string; start: number; end: number }>(prose: string, markers: T[]): Set<T> {
  const leading = markers.filter(({ numbers, start, end }) => {
    if (!/^\d{1,2}$/.test(numbers) || !/^\s+["'*]?\p{L}/u.test(prose.slice(end, end + 8))) return false;
    return /(?:^|[:;,.]|\b(?:and|or|are|is|of|with|by|were|was|both|either|including|as|[yeou]|und|et))\s*$/i.test(
      before30(prose, start),
    );
  });
  const strict = leading.filter(({ start }) => /(?:^|[:;])\s*$/.test(before30(prose, start)));
  const run = leading.filter(({ numbers }, i) => {
    const next = Number(leading[i + 1]?.numbers);
    const previous = Number(leading[i - 1]?.numbers);
    return next === Number(numbers) + 1 || previous === Number(numbers) - 1;
  });
  return new Set(run.some(({ numbers }) => numbers === '1') ? [...strict, ...run] : strict);
}

/** Words that a number in brackets belongs to: "type (2)", "n (3)", "equation (1)". */
const counted =
  /(?:\b(?:n|type|grade|stage|class|level|score|equation|eq\.?|formula|step|phase|day|week|month|figure|fig\.?|table|no\.?|number|category|item|panel|lane|line|arrow|arrowhead|point|criteri(?:a|on)|question|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)s?\s*)$/i;

/** Words that a single number in brackets may count: "in some patients (3)". */
const countedMany = /\b(?:patients?|cases?|groups?|children|women|men)\s*$/i;

/** A number that stands alone, unlike those of "PD-1", "CD4" and "2.3.1". */
const freeNumber = '(?:^|[\\s(\\[,~=<>≤≥±])-?\\d[\\d.,]*';
const numberBefore = new RegExp(`${freeNumber}\\s*$`);
const yearBefore = /(?:^|\D)(?:1[6-9]|20)\d\d\s*$/;
const measureBefore = new RegExp(
  `${freeNumber}\\s?(?:%|[^\\s\\d]{0,8}/[^\\s]{1,8}|[a-zμ]{1,2}|mmol|mcg|bpm|mmhg|days?|weeks?|months?|years?)\\s*$`,
  'i',
);

/** Is the bracketed number a count or a further measurement: "3 (5)", "120 mg (2)"? A year before it is none. */
function isQuantity(before: string): boolean {
  if (counted.test(before) || measureBefore.test(before)) return true;
  return numberBefore.test(before) && !yearBefore.test(before);
}

/** Is it the first in a cell of a table, or behind a sign of a comparison? */
function isInCell(before: string): boolean {
  return /[|=<>±×]\s*$/.test(before);
}

/** `[3-5]` behind a measured value or the word range is an interval. */
function isInterval(numbers: string, before: string): boolean {
  if (!/^\d+\s*-\s*\d+$/.test(numbers)) return false;
  if (
    /\b(?:range|ranges|ranging|reference|normal|normal value|iqr|ci|interval|limits?|scale|scores?|ratings?|vas|nrs|quartiles?|percentiles?|from)\b[\s:,]*$/i.test(
      before,
    )
  )
    return true;
  return measureBefore.test(before) || (numberBefore.test(before) && !yearBefore.test(before));
}

function before30(prose: string, at: number): string {
  return prose.slice(Math.max(0, at - 30), at);
}
