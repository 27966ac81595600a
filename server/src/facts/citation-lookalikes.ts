import { readNumber } from '../data/number-words.ts';

/** What a number in brackets is by what stands around it: a citation, perhaps one, or surely something else. */
export type BracketReading = 'citation' | 'doubtful' | 'other';

/** The words around a number in brackets: some thirty characters and more before it, a few behind. */
export interface BracketContext {
  /** The numbers as written, without the brackets. */
  readonly numbers: string;
  readonly before: string;
  readonly after: string;
}

/** Words that a number in brackets belongs to: "type (2)", "n (3)", "equation (1)". */
const counted =
  /(?:\b(?:n|type|grade|stage|class|level|score|equation|eq\.?|formula|step|phase|day|week|month|figure|fig\.?|table|no\.?|number|category|item|panel|lane|line|arrow|arrowhead|point|criteri(?:a|on)|question|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)s?\s*)$/i;

/** Words that a single number in brackets may count: "in some patients (3)". */
const countedMany = /\b(?:patients?|cases?|groups?|children|women|men)\s*$/i;

/** A number that stands alone, unlike those of "PD-1", "CD4" and "2.3.1". */
const freeNumber = '(?:^|[\\s(\\[,~=<>≤≥±])-?\\d[\\d.,]{0,12}';
const numberBefore = new RegExp(`${freeNumber}\\s{0,3}$`);
const yearBefore = /(?:^|\D)(?:1[6-9]|20)\d\d\s*$/;
const measureBefore = new RegExp(
  `${freeNumber}\\s?(?:%|[^\\s\\d]{0,8}/[^\\s]{1,8}|[a-zμ]{1,2}|mmol|mcg|bpm|mmhg|days?|weeks?|months?|years?)\\s{0,3}$`,
  'i',
);
const unitAfter =
  /^\s?(?:%|days?|weeks?|months?|years?|hours?|minutes?|min|h|points?|[mkμ]?g|mcg|[mdμ]?L|[mck]?m|mmHg|mmol|bpm|beats|°C|I?U|cells)(?![\p{L}\p{N}])/u;
const statistic =
  /\b(?:means?|medians?|averages?|averaged|SD|IQR|ranges?|ranged|CI|standard deviation|interquartile|quartiles?)\b/i;
const deviation = /\bSD\b|\bstandard deviation\b|\b(?:mean|average)\s\(/;
const interval =
  /\b(?:range|ranges|ranging|reference|normal|normal value|iqr|ci|interval|limits?|scale|scores?|ratings?|vas|nrs|quartiles?|percentiles?|from)\b[\s:,]*$/i;

/** Reads `(2)` and `(1, 4)`: counts, deviations, ranges, "two (2)", "grade (2) disease", `D(3)`, `del(5)`, a cell `3 (2)`. */
export function readParens(context: BracketContext): BracketReading {
  const { numbers, before } = context;
  const isOne = /^\d+$/.test(numbers);
  if (isInCell(before) || /^0/.test(numbers) || isIndexed(before) || isSpread(context)) return 'other';
  if (isOne && (isWordAndFigure(numbers, before) || isLabel(context) || isCountInCell(context))) return 'other';
  return isInterval(numbers, before) || isQuantity(before) || (isOne && countedMany.test(before))
    ? 'doubtful'
    : 'citation';
}

/** Reads `[1]` and `[3-5]`: reference ranges, quartiles and intervals cite nothing; behind a percentage it may be either. */
export function readBrackets(context: BracketContext): BracketReading {
  const { numbers, before } = context;
  const hasZero = /\D/.test(numbers) && /(?<!\d)0(?!\d)/.test(numbers);
  if (hasZero || (/\D/.test(numbers) && isSpread(context))) return 'other';
  if (!isInterval(numbers, before)) return 'citation';
  return /%\s*$/.test(before) && !interval.test(before) ? 'doubtful' : 'other'; // "in up to 3% [2-4]"
}

/** Is the bracketed number a count or a further measurement: "3 (5)", "120 mg (2)"? A year before it is none. */
function isQuantity(before: string): boolean {
  return counted.test(before) || measureBefore.test(before) || isBehindNumber(before);
}

function isBehindNumber(before: string): boolean {
  return numberBefore.test(before) && !yearBefore.test(before);
}

/** Is it the first in a cell of a table, or behind a sign of a comparison? */
function isInCell(before: string): boolean {
  return /[|=<>±×]\s*$/.test(before);
}

/** `[3-5]` behind a measured value or the word range is an interval. */
function isInterval(numbers: string, before: string): boolean {
  if (!/^\d+\s*(?:-|to)\s*\d+$/.test(numbers)) return false;
  return interval.test(before) || measureBefore.test(before) || isBehindNumber(before);
}

/** "a mean of 45 (12)", "4 [2, 6] days": one number or two, around a value with a unit or in words of statistics. */
function isSpread({ numbers, before, after }: BracketContext): boolean {
  const [low, high] = /^(\d+)(?:\s*(?:-|to|,|;)\s*(\d+))?$/.exec(numbers)?.slice(1) ?? [];
  if (low === undefined || !isBehindNumber(before)) return false;
  const value = Number(/(\d[\d.]{0,12})\D{0,4}$/.exec(before)?.[1]);
  if (high !== undefined && !(Number(low) <= value && value <= Number(high))) return false;
  const sentence = before.slice(Math.max(before.lastIndexOf('. '), before.lastIndexOf('; '), 0));
  return unitAfter.test(after) || (high === undefined ? deviation : statistic).test(sentence);
}

/** "two (2)", "twenty-one (21)", "a (1) day course". */
function isWordAndFigure(numbers: string, before: string): boolean {
  const words = /(?<![\p{L}-])(?:(\p{L}{1,12})[\s-])?(\p{L}{1,12})\s{1,3}$/u.exec(before.slice(-24));
  const [, first = '', last = ''] = words ?? [];
  if (last === 'A') return false; // hepatitis A
  return [last, `${first} ${last}`].some((word) => /\p{L}/u.test(word) && readNumber(word.trim()) === Number(numbers));
}

const stagedThings =
  /^\s(?:disease|illness|symptoms?|signs|tumou?rs?|lesions?|cancers?|carcinomas?|toxicit(?:y|ies)|reactions?|injur(?:y|ies)|burns?|ulcers?|fever|failure|hypertension|obesity|fractures?|strokes?|reflux|varices|encephalopathy|patients?)(?!\p{L})/u;

/** "equation (1) gives", "in step (2) of", "grade (2) disease", "criteria (1) to (3)". */
function isLabel({ before, after }: BracketContext): boolean {
  if (/\b(?:equation|eq\.|step|figure|fig\.|table|panel|lane)\s$/i.test(before)) return /^\s\p{Ll}/u.test(after);
  if (/\b(?:grade|stage|class|type)\s$/i.test(before)) return stagedThings.test(after);
  const run = /^(.{0,200}?)(?:\(\d{1,2}\)\s(?:to|through)\s)?$/s.exec(before)?.[1] ?? before;
  const isRun = run !== before || /^\s(?:to|through)\s\(\d{1,2}\)/.test(after);
  return isRun && counted.test(run);
}

/** A cell with nothing but a number and one in brackets. */
function isCountInCell({ before, after }: BracketContext): boolean {
  return /\|\s{0,20}\d[\d.,]{0,12}\s{0,3}%?\s{0,3}$/.test(before) && /^\s*(?:\||$)/.test(after);
}

const chromosomes = /(?<!\p{L})(?:t|del|dup|inv|ins|add|der|ring|r|i|idic|dic|trp)$/u;
const lettered =
  /\b(?:hepatitis|influenza|type|group|class|grade|stage|factor|protein|ha?emophilia|immunoglobulin)\s\p{L}$/iu;

/** Does the bracket follow a name of one letter without a space: `x[1]`, `f(2)`, `D(3)`, or that of a chromosome's change: `del(5)`? */
export function isIndexed(before: string): boolean {
  if (chromosomes.test(before)) return true;
  return /(?<![\p{L}\p{N}'.-])\p{L}$/u.test(before) && !lettered.test(before);
}
