import { pointWords, timeUnits } from '../data/time-words.ts';
import type { Block } from '../markdown/block.ts';
import type { Span } from '../text/span.ts';
import { firstFrom } from '../text/spans-from.ts';
import { perBlock } from './per-block.ts';
import { anchorFrom } from './time-anchors.ts';
import { type TimeToken, textAt, timeTokensOf } from './time-tokens.ts';
import { type TimeExpression, timesOf } from './times.ts';

/** A time of a sentence; of a list ("at 3 and 6 months") each member is one. */
export interface ListedTime extends Pick<TimeExpression, 'kind' | 'iso' | 'direction' | 'anchor' | 'span'> {
  /** Of all members of its list. */
  readonly list: Span;
}

/** The times within a sentence of a block, in source order; relative to the block. */
export function listedTimesIn(block: Block, sentence: Span): readonly ListedTime[] {
  const places = timeSpansOf(block);
  const times = timesOf(block).slice(firstFrom(places, sentence.start), firstFrom(places, sentence.end));
  if (times.length === 0) return [];
  const all = tokenSpansOf(block);
  const [first, last] = [firstFrom(all, sentence.start), firstFrom(all, sentence.end)];
  const tokens = timeTokensOf(block).slice(first, last);
  const spans = all.slice(first, last);
  return times.flatMap((time, i) => membersOf(time, tokens, spans, times[i - 1]?.span.end ?? 0));
}

const tokenSpansOf = perBlock((block: Block): readonly Span[] => timeTokensOf(block).map(({ span }) => span));
const timeSpansOf = perBlock((block: Block): readonly Span[] => timesOf(block).map(({ span }) => span));

/** The members of the list whose last one is a time with its unit, and the time itself. `free`: where no other time is. */
function membersOf(
  time: TimeExpression,
  tokens: readonly TimeToken[],
  spans: readonly Span[],
  free: number,
): readonly ListedTime[] {
  const at = firstFrom(spans, time.span.start);
  const next = firstFrom(spans, time.span.end);
  const counted = countedList(time, tokens.slice(at, next));
  if (counted) return counted;
  const listed = listBefore(tokens, at, free);
  const unit = unitBehind(tokens, at);
  const start = listed[0]?.span.start;
  const lead = start === undefined ? '' : textAt(tokens, firstFrom(spans, start) - 1);
  const isAfter = time.direction === 'after' || pointWords.has(lead) || lead === 'both';
  if (start === undefined || unit === undefined || !isAfter) return [{ ...time, list: time.span }];
  const anchor = time.anchor ?? (textAt(tokens, next) === 'of' ? anchorFrom(tokens, next + 1)?.anchor : undefined);
  const list = { start, end: time.span.end };
  const common = { kind: 'relative', direction: 'after', anchor, list } as const;
  return [
    ...listed.map(({ value, span }) => ({ ...common, iso: isoOf(value, unit), span })),
    { ...common, iso: time.iso, span: time.span },
  ];
}

type NumberToken = Extract<TimeToken, { kind: 'number' }>;

/** The numbers before an index that `and`, `or` and commas join to the number there, where they grow: "4 and 12". */
function listBefore(tokens: readonly TimeToken[], at: number, free: number): readonly NumberToken[] {
  const found: NumberToken[] = [];
  let known = tokens[at];
  for (let from = at; known?.kind === 'number'; ) {
    let before = from - 1;
    while (/^(?:,|-|and|or|&)$/.test(textAt(tokens, before)) && from - before < 4) before--;
    const number = tokens[before];
    const isMember =
      before < from - 1 && number?.kind === 'number' && number.value < known.value && number.span.start >= free;
    if (!isMember || number.isOrdinal !== known.isOrdinal || !Number.isInteger(number.value)) break;
    found.unshift(number);
    known = number;
    from = before;
  }
  return found;
}

/** "week 1 and 2", "days 7, 14 and 21": one unit, and numbers behind it. */
function countedList(time: TimeExpression, inside: readonly TimeToken[]): readonly ListedTime[] | undefined {
  const isList =
    time.kind === 'relative' && time.iso === null && inside.some((_, i) => /^(?:and|,)$/.test(textAt(inside, i)));
  const unit = isList ? inside.map((_, i) => timeUnits.get(textAt(inside, i))).find(Boolean) : undefined;
  if (!unit) return undefined;
  const numbers = inside.filter((token) => token.kind === 'number');
  return numbers.map(({ value, span }, i) => ({
    ...time,
    list: time.span,
    iso: isoOf(value, unit),
    span: i === 0 ? { start: time.span.start, end: span.end } : span,
  }));
}

/** The unit behind the number at an index: "12 weeks", "9th post-operative day". */
function unitBehind(tokens: readonly TimeToken[], at: number): string | undefined {
  for (let next = at + 1; next < at + 5; next++) {
    const text = textAt(tokens, next);
    const unit = timeUnits.get(text);
    if (unit) return unit;
    if (!/^(?:-|post|operative|postoperative|op|hospital|inpatient)$/.test(text)) return undefined;
  }
  return undefined;
}

function isoOf(value: number, unit: string): string {
  return unit === 'H' || unit === 'min' ? `PT${value}${unit.charAt(0).toUpperCase()}` : `P${value}${unit}`;
}
