import { countedNouns, dayParts, nextWords, type TimeAnchor, type TimeUnit, timeUnits } from '../data/time-words.ts';
import { type AnchorRead, anchorFrom, anchorOf } from './time-anchors.ts';
import { type TimeToken, textAt } from './time-tokens.ts';

/** A day (week, month) that is counted: "postoperative day 3", "the third day", "the next morning". */
export interface DayRead {
  /** Index of its first token, which may lie before where it was found. */
  readonly from: number;
  /** Index of the token behind it. */
  readonly next: number;
  readonly iso: string | null;
  readonly anchor: TimeAnchor | undefined;
  readonly direction: 'after' | 'before';
}

/** Reads a counted day that is found at the token at an index. */
export function dayAt(tokens: readonly TimeToken[], at: number): DayRead | undefined {
  return numbered(tokens, at) ?? shortForm(tokens, at) ?? ordinal(tokens, at) ?? neighbour(tokens, at);
}

/** "postoperative day 3", "on day 4 of admission", "at week 12", "day 0", "day -7". */
function numbered(tokens: readonly TimeToken[], at: number): DayRead | undefined {
  const unit = unitOf(textAt(tokens, at));
  if (!unit || isCycle(tokens, at)) return undefined;
  const sign = /^[#+-]$/.test(textAt(tokens, at + 1)) ? textAt(tokens, at + 1) : '';
  const numberAt = sign ? at + 2 : at + 1;
  const number = tokens[numberAt];
  if (number?.kind !== 'number' || number.isOrdinal || !Number.isInteger(number.value) || number.value > 999)
    return undefined;
  if (unit !== 'D' && !isLed(tokens, at)) return undefined;
  if (timeUnits.has(textAt(tokens, numberAt + 1))) return undefined;
  const prefix = prefixOf(tokens, at);
  const next = endOfList(tokens, numberAt);
  const behind = eventBehind(tokens, next);
  return {
    from: prefix.from,
    next: behind?.next ?? next,
    iso: next > numberAt + 1 ? null : `P${number.value}${unit}`,
    anchor: prefix.anchor ?? behind?.anchor,
    direction: sign === '-' && number.value > 0 ? 'before' : 'after',
  };
}

/** Index behind "3-5" or "7, 14 and 21": numbers that grow, and none that counts something else ("day 3, 5 mg"). */
function endOfList(tokens: readonly TimeToken[], at: number): number {
  let next = at + 1;
  for (let known = tokens[at]; known?.kind === 'number'; ) {
    const first = next + (textAt(tokens, next) === ',' && textAt(tokens, next + 1) === 'and' ? 2 : 1);
    const number = tokens[first];
    const isMember = /^(?:-|to|and|,)$/.test(textAt(tokens, next)) && number?.kind === 'number' && !number.isOrdinal;
    if (!isMember || number.value <= known.value || !Number.isInteger(number.value)) break;
    const noun = textAt(tokens, first + 1);
    if (timeUnits.has(noun) || countedNouns.test(noun)) break;
    known = number;
    next = first + 1;
  }
  return next;
}

/** The event that a counted day is told from: "(day 3) of admission", "after surgery". */
function eventBehind(tokens: readonly TimeToken[], at: number): AnchorRead | undefined {
  return /^(?:of|after|post|following)$/.test(textAt(tokens, at)) ? anchorFrom(tokens, at + 1) : undefined;
}

function unitOf(text: string): TimeUnit | undefined {
  const unit = text.length > 2 ? timeUnits.get(text) : undefined;
  return unit === 'H' || unit === 'min' ? undefined : unit;
}

/** "cycle 1, day 8": a plan of doses. */
function isCycle(tokens: readonly TimeToken[], at: number): boolean {
  return [2, 3, 4].some((back) => /^cycles?$/.test(textAt(tokens, at - back)));
}

/** A week or a month is counted only where a word leads to it: "at week 12". */
function isLed(tokens: readonly TimeToken[], at: number): boolean {
  return /^(?:at|on|by|in|until|from|to|since|after|postoperative|postpartum|treatment)$/.test(textAt(tokens, at - 1));
}

/** The words before "day": "postoperative", "post-operative", "hospital". */
function prefixOf(
  tokens: readonly TimeToken[],
  at: number,
): { readonly from: number; readonly anchor: TimeAnchor | undefined } {
  const word = textAt(tokens, at - 1);
  const isPost = textAt(tokens, at - 2) === '-' && textAt(tokens, at - 3) === 'post';
  if (isPost) return { from: at - 3, anchor: anchorOf(word) ?? (/^op/.test(word) ? 'operation' : undefined) };
  const anchor = anchorOf(word);
  return anchor ? { from: at - 1, anchor } : { from: at, anchor: undefined };
}

/** "POD 3", "POD3", "POD#3". */
function shortForm(tokens: readonly TimeToken[], at: number): DayRead | undefined {
  const match = /^pod(\d{0,3})$/.exec(textAt(tokens, at));
  if (!match) return undefined;
  const from = textAt(tokens, at + 1) === '#' ? at + 2 : at + 1;
  const number = tokens[from];
  const own = match[1] ? Number(match[1]) : undefined;
  const value = own ?? (number?.kind === 'number' && Number.isInteger(number.value) ? number.value : undefined);
  if (value === undefined) return undefined;
  return {
    from: at,
    next: own === undefined ? from + 1 : at + 1,
    iso: `P${value}D`,
    anchor: 'operation',
    direction: 'after',
  };
}

/** "the third postoperative day", "the 5th day of life", "the second week". */
function ordinal(tokens: readonly TimeToken[], at: number): DayRead | undefined {
  const number = tokens[at];
  if (number?.kind !== 'number' || !number.isOrdinal) return undefined;
  let next = at + 1;
  let anchor: TimeAnchor | undefined;
  for (; next < at + 6; next++) {
    const text = textAt(tokens, next);
    const isPod = text === 'pod';
    const unit = isPod ? 'D' : text.endsWith('s') ? undefined : unitOf(text);
    if (unit) {
      const behind = eventBehind(tokens, next + 1);
      return {
        from: at,
        next: behind?.next ?? next + 1,
        iso: `P${number.value}${unit}`,
        anchor: anchor ?? (isPod ? 'operation' : behind?.anchor),
        direction: 'after',
      };
    }
    const isPrefix =
      /^(?:post|-|operative|op|hospital|inpatient|whole|full)$/.test(text) || anchorOf(text) !== undefined;
    if (!isPrefix) return undefined;
    anchor ??= anchorOf(text) ?? (/^op/.test(text) ? 'operation' : undefined);
  }
  return undefined;
}

/** "the next day", "the following week", "the same day", "the day after". */
function neighbour(tokens: readonly TimeToken[], at: number): DayRead | undefined {
  const distance = nextWords.get(textAt(tokens, at));
  const noun = textAt(tokens, at + 1);
  const unit = dayParts.has(noun) ? 'D' : noun.endsWith('s') ? undefined : unitOf(noun);
  if (distance !== undefined && unit)
    return {
      from: at,
      next: at + 2,
      iso: `P${Math.abs(distance)}${unit}`,
      anchor: 'previous',
      direction: distance < 0 ? 'before' : 'after',
    };
  const isThe = textAt(tokens, at) === 'the' && noun === 'day';
  const side = textAt(tokens, at + 2);
  if (!isThe || (side !== 'after' && side !== 'before')) return undefined;
  const behind = anchorFrom(tokens, at + 3);
  return { from: at, next: behind?.next ?? at + 3, iso: 'P1D', anchor: behind?.anchor ?? 'previous', direction: side };
}
