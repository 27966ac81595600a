import { numberPattern, numberSigns, readNumber } from '../data/number-words.ts';
import { firstSigns } from '../text/signs.ts';
import type { Span } from '../text/span.ts';
import { type DoseUnit, doseUnitAt } from './dose-unit.ts';
import { matchAt } from './quantity-unit-words.ts';

/** An amount with its unit. */
export interface DoseAmount {
  readonly value: number;
  /** The upper end of a range ("10-20 mg"). */
  readonly high: number | undefined;
  /** The second part of a combination ("500/125 mg"). */
  readonly second: number | undefined;
  /** How often at once: 2 in "2 x 5 mg". */
  readonly times: number;
  readonly unit: DoseUnit;
  /** The first number alone. */
  readonly numberSpan: Span;
  /** From the first figure to the end of the unit. */
  readonly span: Span;
}

const figures =
  '\\d{1,3}(?:,\\d{3}){1,3}(?!\\d)(?:\\.\\d{1,3})?|\\d{1,3}(?: \\d{3}){1,2}(?![\\d.,])|\\d{1,7}(?:[.,]\\d{1,4})?|\\.\\d{1,4}';
const number = new RegExp(`(?:${figures})`, 'y');
const times = /(\d{1,2})\s?[x×*]\s?(?=[\d.])/y;
const join = /\s{0,3}(?:-|—|\bto\b|\bor\b|\band\b|~)\s{0,3}/y;
const slash = /\s?\/\s?/y;
const word = new RegExp(`(?:(?:half|1/2|½) an?|${numberPattern}|half|1/2|½)(?=[\\s-])`, 'iy');
/** "Two and a half", "1 1/2", "1½". */
const andHalf = new RegExp(`(${numberPattern})(?:\\sand\\s(?:a|one)[\\s-]half|\\s1/2|\\s?½)(?=[\\s-])`, 'iy');
/** "One or two". */
const either = new RegExp(`(${numberPattern})\\s(?:or|to)\\s(${numberPattern})(?=[\\s-])`, 'iy');
/** Figures, a decimal point, or a number in words, "half" among them. */
const amountSigns = firstSigns(`.h${numberSigns}`);
const before = /[\p{L}\p{N}^_]$|\d[.,:]$|\d\s?:\s?$|[-/]$/u;

/** Reads the amount that begins at an offset of a block's prose; undefined where none does or it has no unit of a dose. */
export function doseAmountAt(prose: string, at: number): DoseAmount | undefined {
  if (!amountSigns(prose, at)) return undefined;
  const isWord = /[a-z½]/i.test(prose.charAt(at));
  if (isWord) return isGoingOn(prose, at) ? undefined : wordedAmountAt(prose, at);
  if (!/[\d.]/.test(prose.charAt(at)) || isGoingOn(prose, at)) return undefined;
  const pieces = matchAt(andHalf, prose, at) ?? /^1\/2 a/.exec(prose.slice(at, at + 5));
  if (pieces) return wordedAmountAt(prose, at);
  const multiplied = matchAt(times, prose, at);
  const from = at + (multiplied?.[0].length ?? 0);
  const match = matchAt(number, prose, from);
  if (!match) return wordedAmountAt(prose, at);
  const numberSpan = { start: from, end: from + match[0].length };
  const base = { times: Number(multiplied?.[1] ?? 1), numberSpan };
  const own = doseUnitAt(prose, skipHyphen(prose, numberSpan.end));
  const isTwo = own !== undefined && areTwo(prose, at, own.span.end);
  const upper = isTwo ? undefined : pairAt(prose, own?.span.end ?? numberSpan.end, join);
  if (upper && (upper.value > toNumber(match[0], upper.unit) || !own) && !(own && own.ucum !== upper.unit.ucum)) {
    const unit = upper.unit;
    const value = toNumber(match[0], unit);
    if (value < upper.value) {
      return { ...base, value, high: upper.value, second: undefined, unit, span: { start: at, end: unit.span.end } };
    }
  }
  const second = pairAt(prose, own?.span.end ?? numberSpan.end, slash);
  if (second && !(own && own.ucum !== second.unit.ucum)) {
    const { unit } = second;
    const isFraction = unit.dimension === 'form' && !own;
    const value = toNumber(match[0], unit) / (isFraction ? second.value : 1);
    const both = { second: isFraction ? undefined : second.value, span: { start: at, end: unit.span.end } };
    return { ...base, value, high: undefined, unit, ...both };
  }
  if (!own) return undefined;
  const value = toNumber(match[0], own);
  return { ...base, value, high: undefined, second: undefined, unit: own, span: { start: at, end: own.span.end } };
}

/** "Raised from 5 mg to 10 mg", "5 mg and 10 mg": two amounts; "between 5 mg and 10 mg" is a range. */
function areTwo(prose: string, at: number, unitEnd: number): boolean {
  const lead = prose.slice(Math.max(0, at - 8), at);
  if (/\bfrom\s$/i.test(lead)) return true;
  return /^\sand\s/i.test(prose.slice(unitEnd, unitEnd + 5)) && !/\bbetween\s$/i.test(lead);
}

/** Is the place within a word, a number or a ratio ("1:100,000")? */
function isGoingOn(prose: string, at: number): boolean {
  const lead = prose.slice(Math.max(0, at - 4), at);
  if (!before.test(lead)) return false;
  // A hyphen may be a dash ("Metoprolol -25 mg"), a slash may part alternatives.
  return !/(?:^|[\s)])-$/.test(lead);
}

/** "a 5-mg dose". */
function skipHyphen(prose: string, at: number): number {
  return /^-[\p{L}]/u.test(prose.slice(at, at + 2)) ? at + 1 : at;
}

function pairAt(prose: string, at: number, joint: RegExp): { value: number; unit: DoseUnit } | undefined {
  const joined = matchAt(joint, prose, at);
  if (!joined || joined[0] === '') return undefined;
  const from = at + joined[0].length;
  const match = matchAt(number, prose, from);
  const unit = match && doseUnitAt(prose, skipHyphen(prose, from + match[0].length));
  return match && unit && { value: toNumber(match[0], unit), unit };
}

const articleDose = /^\s(?:of|once|twice|daily|every|each|at|three|per|a)\b/i;

/** "two tablets", "half a tablet", "one or two tablets": only of things that are counted. */
function wordedAmountAt(prose: string, at: number): DoseAmount | undefined {
  const read = pieceCountAt(prose, at);
  const unit = read && doseUnitAt(prose, at + read.text.length);
  if (!read || unit?.dimension !== 'form') return undefined;
  // "a drop in pressure" is no dose.
  const isArticle = /^an?$/i.test(read.text);
  if (isArticle && !articleDose.test(prose.slice(unit.span.end, unit.span.end + 12))) return undefined;
  return {
    value: read.value,
    high: read.high,
    second: undefined,
    times: 1,
    unit,
    numberSpan: { start: at, end: at + read.text.length },
    span: { start: at, end: unit.span.end },
  };
}

function pieceCountAt(prose: string, at: number): { text: string; value: number; high?: number } | undefined {
  const more = matchAt(andHalf, prose, at);
  if (more?.[1]) return { text: more[0], value: readNumber(more[1]) + 0.5 };
  const [range, low, high] = matchAt(either, prose, at) ?? [];
  if (range && low && high && readNumber(low) < readNumber(high))
    return { text: range, value: readNumber(low), high: readNumber(high) };
  const match = matchAt(word, prose, at);
  return match && { text: match[0], value: /half|1\/2|½/i.test(match[0]) ? 0.5 : readNumber(match[0]) };
}

/** English thousands ("1,000"), thin ones ("10 000"), a decimal comma ("4,5"); "8.000" counts units by the thousand. */
function toNumber(written: string, unit: DoseUnit): number {
  const text = written.replace(/ /g, '');
  if (/^[1-9]\d{0,2}(?:,\d{3})+(?:\.\d+)?$/.test(text)) return Number(text.replace(/,/g, ''));
  const scale = unit.dimension === 'activity' && /^[1-9]\d{0,2}\.\d{3}$/.test(text) ? 1000 : 1;
  return Number(text.replace(',', '.')) * scale;
}
