import { firstSigns, isDigitAt } from '../text/signs.ts';
import type { Span } from '../text/span.ts';
import { matchAt } from './quantity-unit-words.ts';

export type Comparator = '<' | '>' | '≤' | '≥' | '~';

/** A number in the text, or a range of two. */
export interface NumberRead {
  readonly value: number;
  /** The upper end of a range ("between 16 and 18"). */
  readonly high: number | undefined;
  /** The second number of a pair ("120/80"). */
  readonly second: number | undefined;
  readonly comparator: Comparator | null;
  /** From the comparator to the last digit. */
  readonly span: Span;
  /** Is it `69.000`, which is 69,000 where what is counted allows no fraction? */
  readonly hasThousandsDot: boolean;
}

const digits =
  '\\d{1,4}\\.\\s\\d{1,2}(?=\\s?(?:[%×μ/]|x\\s?10|\\p{L}{1,6}\\s?\\/|(?:s|sec|seconds|fL|pg|mmHg)\\b))|\\d{1,3}(?:,\\d{3}){1,4}(?:\\.\\d{1,6})?(?!\\d)|\\d{1,12}(?:[.,]\\d{1,6})?|\\.\\d{1,6}';
const comparatorWords: readonly (readonly [RegExp, Comparator | null])[] = [
  [/(?:<\s?=|≤|⩽|=\s?<|≦|at most|not more than|no more than)/iy, '≤'],
  [/(?:>\s?=|≥|⩾|=\s?>|≧|at least|not less than|no less than)/iy, '≥'],
  [/(?:<|less than|lower than|under|below|fewer than)/iy, '<'],
  [/(?:>|greater than|more than|higher than|over|above|exceeding|exceeded)/iy, '>'],
  [/(?:~|≈|≃|∼|approximately|approx\.?|about|around|circa|ca\.|nearly|almost|roughly)/iy, '~'],
];
const one = new RegExp(`(${digits})`, 'uy');
const spaced = /\d{1,3}(?:[ \u00a0\u2009\u202f]\d{3}){1,3}(?![\d.,]?\d)/y;
/** "11, 800/mm3": a blank that slipped in. */
const slipped = /\d{1,3},\s\d{3}(?=\s?\/\s?(?:cu|c\.|mm|[μu]L))/y;
/** "3+ glucose": read off a strip. */
const graded = /\s?\+(?:\/\d\+)?(?!\s?\d|\/)/y;
const rangeEnd = new RegExp(`\\s{0,2}(?:-|—|\\bto\\b)\\s{0,2}(${digits})`, 'uy');
const betweenEnd = new RegExp(
  `\\s{0,2}(?:%|\\p{L}{1,5}(?:\\/\\p{L}{1,2})?)?\\s{0,2}(?:and|-|to)\\s{0,2}(${digits})`,
  'uy',
);
const closedEnd = new RegExp(`${betweenEnd.source}\\s?\\)`, 'uy');
const between = new RegExp(`between\\s{1,2}\\(?(?=${digits})`, 'iuy');
const bracketed = new RegExp(
  `\\(\\s?(${digits})\\s{0,2}(?:-|to|and)\\s{0,2}(${digits})\\s?\\)(?=\\s{0,3}[×x%\\p{L}/])`,
  'uy',
);
const deviation = /\s?(?:±|\+\/-)\s?\d{1,6}(?:\.\d{1,4})?/y;
const pressures = /(\d{2,3})(?:\s?-\s?(\d{2,3}))?\s?\/\s?(\d{2,3})(?:\s?-\s?\d{2,3})?(?![\d.,]{0,9}\d|\s?\/\s?\d)/y;
const slashed = /\s?\/\s?(\d{1,3})(?![\d.,]{0,9}\d|\s?\/\s?\d|\s?[-×x]\s?\d)/y;

/** Figures with their signs, brackets and comparators, and the letters with which words that compare begin. */
const numberSigns = firstSigns('0123456789.+-(<=>~banlufgmhoecr');

/**
 * Reads the number that begins at an offset. Null where what stands there is a number of another sort (a date, a
 * product, an ordinal, an age); then `end` is where it ends.
 */
export function numberAt(
  prose: string,
  at: number,
  isFrom: boolean,
): NumberRead | { readonly end: number } | undefined {
  if (!numberSigns(prose, at)) return undefined;
  const isPlain = isDigitAt(prose, at);
  const wide = isPlain ? undefined : matchAt(between, prose, at);
  const inBrackets = isPlain || wide ? undefined : matchAt(bracketed, prose, at);
  if (inBrackets) return rangeIn(inBrackets, at);
  const compared = isPlain || wide ? undefined : comparatorAt(prose, at);
  const from = wide ? at + wide[0].length : (compared?.end ?? at);
  const read = plainNumberAt(prose, from);
  if (!read) return undefined;
  const strip = read.value <= 4 && Number.isInteger(read.value) ? matchAt(graded, prose, read.end) : undefined;
  if (strip) return { end: read.end + strip[0].length };
  const base = { comparator: compared?.comparator ?? null, hasThousandsDot: read.hasThousandsDot };
  const wave = matchAt(pressures, prose, from);
  if (wave?.[0].includes('-')) {
    const high = wave[2] === undefined ? undefined : Number(wave[2]);
    const span = { start: at, end: from + wave[0].length };
    return { ...base, value: Number(wave[1]), high, second: Number(wave[3]), span };
  }
  const foreign = foreignEnd(prose, from, read.end);
  if (foreign !== undefined) return { end: foreign };
  const pair = matchAt(slashed, prose, read.end);
  if (pair?.[1] && Number.isInteger(read.value)) {
    const end = read.end + pair[0].length;
    return { ...base, value: read.value, high: undefined, second: Number(pair[1]), span: { start: at, end } };
  }
  const upper = isFrom
    ? undefined
    : matchAt(wide ? (wide[0].endsWith('(') ? closedEnd : betweenEnd) : rangeEnd, prose, read.end);
  const high = upper?.[1] === undefined ? undefined : toNumber(upper[1]);
  if (upper && high !== undefined && (high > read.value || read.value === 0)) {
    return {
      ...base,
      value: read.value,
      high,
      second: undefined,
      span: { start: at, end: read.end + upper[0].length },
    };
  }
  return { ...base, value: read.value, high: undefined, second: undefined, span: { start: at, end: read.end } };
}

function rangeIn(match: RegExpExecArray, at: number): NumberRead {
  return {
    value: toNumber(match[1] ?? ''),
    high: toNumber(match[2] ?? ''),
    second: undefined,
    comparator: null,
    span: { start: at, end: at + match[0].length },
    hasThousandsDot: false,
  };
}

function comparatorAt(prose: string, at: number): { comparator: Comparator | null; end: number } | undefined {
  for (const [pattern, comparator] of comparatorWords) {
    const match = matchAt(pattern, prose, at);
    if (!match) continue;
    const end =
      at +
      match[0].length +
      (/^\s{0,8}/.exec(prose.slice(at + match[0].length, at + match[0].length + 8))?.[0].length ?? 0);
    if (/[\d.]/.test(prose.charAt(end))) return { comparator, end };
  }
  return undefined;
}

function plainNumberAt(
  prose: string,
  at: number,
): { value: number; end: number; hasThousandsDot: boolean } | undefined {
  const isSigned = /^[+-](?=\d)/.test(prose.slice(at, at + 2)) && !/[\p{L}\p{N})+]/u.test(prose.charAt(at - 1));
  const sign = isSigned ? 1 : 0;
  const wide = matchAt(slipped, prose, at + sign) ?? matchAt(spaced, prose, at + sign);
  const match = wide ?? matchAt(one, prose, at + sign);
  if (!match) return undefined;
  const isNegative = prose.charAt(at) === '-' && sign === 1;
  const value = toNumber(match[0].replace(/\s/g, ''));
  const end = at + sign + match[0].length;
  return {
    value: isNegative ? -value : value,
    end: end + (matchAt(deviation, prose, end)?.[0].length ?? 0),
    hasThousandsDot: /^[1-9]\d{0,2}\.\d{3}$/.test(match[0]),
  };
}

/** English thousands ("1,785"), a decimal comma ("12,5") or a decimal point. */
function toNumber(written: string): number {
  const isThousands = /^[1-9]\d{0,2}(?:,\d{3})+(?:\.|$)/.test(written);
  return Number(isThousands ? written.replace(/,/g, '') : written.replace(',', '.').replace(/\s/g, ''));
}

/** The end of a date, a product, an ordinal or a compound such as "24-year-old" that the number begins. */
function foreignEnd(prose: string, start: number, end: number): number | undefined {
  const rest = prose.slice(end, end + 40);
  const pattern =
    /^(?:[-/]\d{1,4}[-/]\d{1,4}|\.\d{1,2}\.\d{2,4}(?!\d)|\.\d[\d.]*|:\d{1,6}(?![\d.]*\s?[a-z]+\/)|\s?[×x*]\s?(?!10\s{0,8}[\^*]|10\s{0,2}[³⁴-⁹¹3-9(/Ee]|10\s{0,2}1[0-2]\s{0,8}(?:cells\s?)?\/)\d[\d.,]*(?:\s?[×x]\s?\d[\d.,]*)?|(?:st|nd|rd|th)\b(?!\s?(?:hr|h\b|hour))|-\p{L}[\p{L}-]{0,30})/u;
  const match = pattern.exec(rest);
  if (match) return end + match[0].length;
  return /\p{L}/u.test(prose.charAt(start - 1)) ? end : undefined;
}
