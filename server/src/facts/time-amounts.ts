import { namedAmounts, rateWords, shortUnits, type TimeUnit, timeUnits } from '../data/time-words.ts';
import { type TimeToken, textAt } from './time-tokens.ts';

/** An amount of time: "5 days", "two and a half years", "2 years and 3 months". */
export interface AmountRead {
  /** Index of the token behind it. */
  readonly next: number;
  /** ISO 8601 duration; null for "6 to 8 weeks". */
  readonly iso: string | null;
  /** Is it written as the length of a pregnancy is: "38+4 weeks"? */
  readonly isPregnancy?: boolean;
}

const ranging: ReadonlySet<string> = new Set(['-', 'to', 'or']);
const order: readonly TimeUnit[] = ['Y', 'M', 'W', 'D', 'H', 'min'];

/** Reads an amount of time that begins with the token at an index. */
export function amountAt(tokens: readonly TimeToken[], at: number): AmountRead | undefined {
  if (isRate(tokens, at)) return undefined;
  const range = weeksAndDays(tokens, at) ?? rangeAt(tokens, at);
  if (range) return namedAmounts.has(textAt(tokens, range.next)) ? undefined : range;
  const parts: { readonly value: number; readonly unit: TimeUnit }[] = [];
  let next = at;
  for (let part = partAt(tokens, at); part; part = partAt(tokens, joined(tokens, next))) {
    const before = parts.at(-1)?.unit;
    if (before && order.indexOf(part.unit) <= order.indexOf(before)) break;
    parts.push(part);
    next = part.next;
  }
  if (parts.length === 0 || namedAmounts.has(textAt(tokens, next))) return undefined;
  return { next, iso: isoDuration(parts) };
}

/** "every 8 hours", "once a day", "500 mg/24 h", "q 12 h", "per 12 hours", and "cycle 1 day 8". */
function isRate(tokens: readonly TimeToken[], at: number): boolean {
  const before = textAt(tokens, at - 1);
  return before === '/' || rateWords.has(before) || /^cycles?$/.test(before);
}

/** Between the parts of one amount: "2 years and 3 months", "2 years, 3 months", "38 weeks 4 days". */
function joined(tokens: readonly TimeToken[], at: number): number {
  const text = textAt(tokens, at);
  return text === 'and' || text === ',' ? at + 1 : at;
}

/** A number and its unit: "5 days", "5-day", "a year", "a year and a half", "half a year". */
function partAt(
  tokens: readonly TimeToken[],
  at: number,
): { readonly value: number; readonly unit: TimeUnit; readonly next: number } | undefined {
  const number = countAt(tokens, at);
  if (!number) return undefined;
  const from = textAt(tokens, number.next) === '-' ? number.next + 1 : number.next;
  const unit = unitAt(tokens, from, number.isFigure);
  if (!unit) return undefined;
  const half = andAHalf(tokens, from + 1);
  return { value: number.value + (half === undefined ? 0 : 0.5), unit, next: half ?? from + 1 };
}

/** "5", "twenty-one", "a", "half a", "two and a half", "several" is none. */
function countAt(
  tokens: readonly TimeToken[],
  at: number,
): { readonly value: number; readonly next: number; readonly isFigure: boolean } | undefined {
  const token = tokens[at];
  const text = textAt(tokens, at);
  if (text === 'half') {
    const isA = /^an?$/.test(textAt(tokens, at + 1));
    return isA ? { value: 0.5, next: at + 2, isFigure: false } : undefined;
  }
  if (text === 'a' || text === 'an') return { value: 1, next: at + 1, isFigure: false };
  if (token?.kind !== 'number' || token.isOrdinal) return undefined;
  const isFigure = token.digits !== undefined;
  const ones = isFigure ? undefined : onesBehind(tokens, at, token.value);
  const value = token.value + (ones?.value ?? 0);
  const next = ones?.next ?? at + 1;
  const half = andAHalf(tokens, next);
  return half === undefined ? { value, next, isFigure } : { value: value + 0.5, next: half, isFigure };
}

/** "twenty-one". */
function onesBehind(
  tokens: readonly TimeToken[],
  at: number,
  tens: number,
): { value: number; next: number } | undefined {
  if (tens < 20 || tens % 10 !== 0) return undefined;
  const next = textAt(tokens, at + 1) === '-' ? at + 2 : at + 1;
  const ones = tokens[next];
  const isOnes =
    ones?.kind === 'number' && ones.digits === undefined && !ones.isOrdinal && ones.value < 10 && ones.value > 0;
  return isOnes ? { value: ones.value, next: next + 1 } : undefined;
}

/** Index behind "and a half", if it stands there. */
function andAHalf(tokens: readonly TimeToken[], at: number): number | undefined {
  const isHalf = textAt(tokens, at) === 'and' && textAt(tokens, at + 1) === 'a' && textAt(tokens, at + 2) === 'half';
  return isHalf ? at + 3 : undefined;
}

function unitAt(tokens: readonly TimeToken[], at: number, isFigure: boolean): TimeUnit | undefined {
  const text = textAt(tokens, at);
  if (shortUnits.has(text) && !(isFigure && tokens[at]?.kind === 'word' && isSmall(tokens[at]))) return undefined;
  return timeUnits.get(text);
}

/** "5 d" is days, "5 D" a dioptre. */
function isSmall(token: TimeToken): boolean {
  return token.kind === 'word' && token.written === token.text;
}

/** "6 to 8 weeks", "6-8 weeks", "two or three days", "5-day to 7-day". */
function rangeAt(tokens: readonly TimeToken[], at: number): AmountRead | undefined {
  const low = countAt(tokens, at);
  if (!low || !ranging.has(textAt(tokens, low.next))) return undefined;
  const high = countAt(tokens, low.next + 1);
  if (!high || textAt(tokens, low.next + 1) === 'a') return undefined;
  const from = textAt(tokens, high.next) === '-' ? high.next + 1 : high.next;
  return unitAt(tokens, from, high.isFigure) ? { next: from + 1, iso: null } : undefined;
}

/** "38+4 weeks", as the length of a pregnancy is written. */
function weeksAndDays(tokens: readonly TimeToken[], at: number): AmountRead | undefined {
  const [weeks, plus, days] = [tokens[at], textAt(tokens, at + 1), tokens[at + 2]];
  const isSum = weeks?.kind === 'number' && plus === '+' && days?.kind === 'number' && days.value < 7;
  if (!isSum || timeUnits.get(textAt(tokens, at + 3)) !== 'W') return undefined;
  return { next: at + 4, iso: `P${weeks.value}W${days.value}D`, isPregnancy: true };
}

/** The duration as ISO 8601 writes it: `P2Y3M`, `PT48H`, `P2.5M`. */
export function isoDuration(parts: readonly { readonly value: number; readonly unit: TimeUnit }[]): string {
  const write = (units: readonly TimeUnit[]): string =>
    parts
      .filter(({ unit }) => units.includes(unit))
      .map(({ value, unit }) => `${value}${unit === 'min' ? 'M' : unit}`)
      .join('');
  const clock = write(['H', 'min']);
  return `P${write(['Y', 'M', 'W', 'D'])}${clock && `T${clock}`}`;
}
