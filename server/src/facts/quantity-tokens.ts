import { barrierWords, highWords, linkWords, lowWords, normalWords, referenceWords } from '../data/lab-words.ts';
import { afterSpaces, firstSigns, isDigitAt, isLetterAt } from '../text/signs.ts';
import type { Span } from '../text/span.ts';
import { type Name, nameAt } from './quantity-names.ts';
import { type Comparator, type NumberRead, numberAt } from './quantity-numbers.ts';
import { type Unit, unitAt } from './quantity-unit.ts';
import { matchAt } from './quantity-unit-words.ts';
import { unknownUnitAt } from './quantity-unknown-unit.ts';

/** A number with the unit behind it, if one is there. */
export interface Quantity {
  readonly kind: 'quantity';
  readonly span: Span;
  readonly value: number;
  readonly high: number | undefined;
  readonly second: number | undefined;
  readonly comparator: Comparator | null;
  readonly valueSpan: Span;
  readonly unit: Unit | undefined;
  /** What stands where a unit should and is none that a table knows. */
  readonly unknownUnit: Span | undefined;
  /** Is it "3 lesions": a count of the word that follows? */
  readonly countsNoun: boolean;
}

export type WordRole = 'link' | 'high' | 'low' | 'normal' | 'reference' | 'barrier' | 'other';

/** A piece of a sentence as the grammar of measurements sees it. */
export type Token =
  | Quantity
  | { readonly kind: 'name'; readonly span: Span; readonly name: Name }
  /** A duration or a day: skipped by all. */
  | { readonly kind: 'time'; readonly span: Span }
  | {
      readonly kind: 'word';
      readonly span: Span;
      readonly text: string;
      readonly role: WordRole;
    }
  | { readonly kind: 'mark'; readonly span: Span; readonly text: string };

const roles: ReadonlyMap<string, WordRole> = new Map(
  (
    [
      ['barrier', barrierWords],
      ['reference', referenceWords],
      ['normal', normalWords],
      ['low', lowWords],
      ['high', highWords],
      ['link', linkWords],
    ] as const
  ).flatMap(([role, words]) => [...words].map((text) => [text, role] as const)),
);
const comparing =
  /(?:between|at (?:most|least)|no[t]? (?:more|less)|(?:less|lower|fewer|greater|more|higher) than|under|below|over|above|exceeding|exceeded|approx|about|around|circa|ca\.|nearly|almost|roughly)/iy;
const comparingSigns = firstSigns('banlfgmhuoecr');
const word = /\p{L}[\p{L}\p{M}\p{N}]{0,60}(?:['-][\p{L}\p{N}]{1,40}){0,5}/uy;
const timeWord =
  /\s{0,2}-?\s{0,2}(?:days?|weeks?|wks?|months?|mos?|years?|yrs?|hours?|hrs?|minutes?|mins?|días?|semanas?|meses|años|jours?|semaines?|mois|ans|tage?n?|wochen?|monate?n?|jahre?n?|dias|anos|postoperative days?|trimesters?|cycles?|decades?|January|February|March|April|May|June|July|August|September|October|November|December)\b/iy;
const numberedWord =
  /(?:day|days|week|weeks|month|months|year|grade|stage|type|class|figure|fig|fig\.|table|case|patient|cycle|group|number|no|no\.|age|age of|ages of|aged|version|chapter|step|phase|section|category|hour|dpo|pod|room|ward|exon|codon|chromosome|[pn]\s?[=<>])\s{0,2}[=:#]?\s{0,2}$/i;
/** "Days 1, 3 and 5". */
const numberedList =
  /\b(?:days|weeks|months|years|hours|cycles|visits)\s(?:\d{1,3}(?:,\s|,?\s(?:and|or|to)\s|\s?-\s?)){1,12}$/i;
/** "Three weeks ago". */
const writtenTime =
  /(?:one|two|three|four|five|six|seven|eight|nine|ten|twelve|several|few|some) (?:days?|weeks?|months?|years?|hours?|minutes?)\b(?: (?:ago|earlier|before|after|later))?/iy;
const notCounted =
  /^\s{0,8}(?:$|[^\p{L}\s]|(?:and|or|to|on|at|in|with|but|before|after|respectively|which|then|from|by|while|when|as|for|per|vs|versus|during|was|is|were|had|upon|following|without|despite|within|until|over|again|only|initially|postoperatively|preoperatively|normal|reference|ref|range|y|et|und|e|en|a|bei|nach)(?![\p{L}-]))/iu;

/** Cuts a piece of a block's prose into names, quantities, words and marks. */
export function tokensOf(prose: string, within: Span): Token[] {
  const text = prose.length === within.end ? prose : prose.slice(0, within.end);
  const tokens: Token[] = [];
  for (let at = afterSpaces(text, within.start); at < within.end; at = afterSpaces(text, at)) {
    const token = tokenAt(text, at, tokens);
    tokens.push(token);
    at = Math.max(token.span.end, at + 1);
  }
  return tokens;
}

function tokenAt(text: string, at: number, before: readonly Token[]): Token {
  const isLetter = isLetterAt(text, at);
  const found = isLetter || isDigitAt(text, at) ? nameAt(text, at) : undefined;
  if (found && 'span' in found) return { kind: 'name', span: found.span, name: found };
  if (found) return other(text, at, found.lookalikeEnd);
  const written = isLetter ? matchAt(writtenTime, text, at) : undefined;
  if (written) return { kind: 'time', span: { start: at, end: at + written[0].length } };
  const number =
    isLetter && !isComparing(text, at) ? undefined : numberAt(text, at, isOfNoRange(text, at, before.at(-1)));
  if (number && 'value' in number) return quantityFrom(text, number);
  if (number) return { kind: 'time', span: { start: at, end: number.end } };
  word.lastIndex = at;
  const match = word.exec(text);
  if (match) return wordToken(match[0], at);
  return { kind: 'mark', span: { start: at, end: at + 1 }, text: text.charAt(at) };
}

/** "From 12 to 9" are two values, and "by day 3 to 62 g/L" and "rose by 2 to 11.1 g/dL" hold no range either. */
function isOfNoRange(text: string, at: number, before: Token | undefined): boolean {
  if (isWord(before, 'from')) return true;
  const isLed = isWord(before, 'by') || numberedWord.test(text.slice(Math.max(0, at - 16), at));
  return isLed && /^\d[\d.,]*\sto\s/.test(text.slice(at, at + 16));
}

/** May a word such as "between" or "less than" lead to a number here? */
function isComparing(text: string, at: number): boolean {
  if (!comparingSigns(text, at)) return false;
  comparing.lastIndex = at;
  return comparing.test(text);
}

function isWord(token: Token | undefined, text: string): boolean {
  return token?.kind === 'word' && token.text === text;
}

function other(text: string, start: number, end: number): Token {
  return { kind: 'word', span: { start, end }, text: text.slice(start, end).toLowerCase(), role: 'other' };
}

function quantityFrom(text: string, number: NumberRead): Token {
  const { span } = number;
  timeWord.lastIndex = span.end;
  const time = timeWord.exec(text);
  const unit = realUnit(
    text,
    unitAt(text, span.end) ??
      unitInBrackets(text, span.end) ??
      thousandsAt(text, span.end) ??
      unitBehindName(text, span.end),
  );
  if (time && !(unit && unit.span.end > span.end + time[0].length)) {
    const isSeconds = unit?.kind === 'time' && unit.ucum === 'min';
    if (!isSeconds) return { kind: 'time', span: { start: span.start, end: span.end + time[0].length } };
  }
  if (unit?.kind === 'time' && unit.ucum !== 's' && unit.ucum !== 'min') {
    return { kind: 'time', span: { start: span.start, end: unit.span.end } };
  }
  if (!unit && numberedWord.test(text.slice(Math.max(0, span.start - 16), span.start))) return { kind: 'time', span };
  if (!unit && numberedList.test(text.slice(Math.max(0, span.start - 60), span.start))) return { kind: 'time', span };
  const unknownUnit = unknownUnitAt(text, span.end, unit);
  const end = unknownUnit?.end ?? unit?.span.end ?? span.end;
  const isWhole = unit !== undefined && ((unit.kind === 'count' && !unit.hasFactor) || unit.ucum === 'g');
  const scale = number.hasThousandsDot && isWhole ? 1000 : 1;
  return {
    kind: 'quantity',
    span: { start: span.start, end },
    value: number.value * scale,
    high: number.high === undefined ? undefined : number.high * scale,
    second: number.second,
    comparator: number.comparator,
    valueSpan: span,
    unit: unknownUnit && !unit?.text.includes('/') ? undefined : unit,
    unknownUnit,
    countsNoun: !unit && !unknownUnit && !notCounted.test(text.slice(end, end + 30)),
  };
}

/** "39 (mg/L)". */
function unitInBrackets(text: string, at: number): Unit | undefined {
  const open = /^\s?[([]/.exec(text.slice(at, at + 3));
  const unit = open ? unitAt(text, at + open[0].length) : undefined;
  return unit && /^\s?[)\]]/.test(text.slice(unit.span.end, unit.span.end + 3)) ? unit : undefined;
}

/** "92,000 white cells/mm³": what is counted stands before its volume. The span of such a unit is empty. */
function unitBehindName(text: string, at: number): Unit | undefined {
  const from = afterSpaces(text, at);
  const found = from > at && isLetterAt(text, from) ? nameAt(text, from) : undefined;
  if (!found || !('span' in found) || text.charAt(found.span.end) !== '/') return undefined;
  const unit = unitAt(text, found.span.end);
  return unit?.kind === 'count' ? { ...unit, span: { start: at, end: at } } : undefined;
}

/** "Platelets 12K": thousands, of each microlitre. */
function thousandsAt(text: string, at: number): Unit | undefined {
  if (!/^[kK](?![\p{L}\d/-])/u.test(text.slice(at, at + 2))) return undefined;
  return { span: { start: at, end: at + 1 }, text: 'K', ucum: '10*3/uL', kind: 'count', hasFactor: true };
}

/** "6.9 H" is a high value, no duration; "18F-FDG" and "13C-urea" are named for an isotope. */
function realUnit(text: string, unit: Unit | undefined): Unit | undefined {
  if (!unit || unit.text === 'H') return undefined;
  return /^[FC]$/.test(unit.text) && /^-\p{L}/u.test(text.slice(unit.span.end, unit.span.end + 2)) ? undefined : unit;
}

function wordToken(written: string, at: number): Token {
  const text = written.toLowerCase();
  const role = roles.get(text) ?? (text.endsWith('ly') ? 'link' : 'other');
  return { kind: 'word', span: { start: at, end: at + written.length }, text, role };
}
