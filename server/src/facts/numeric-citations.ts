import type { Block } from '../markdown/block.ts';
import { toPlain } from '../markdown/prose.ts';
import type { Span } from '../text/span.ts';

/** A numeric marker before the report as a whole has judged it. */
export interface NumericMarker {
  readonly style: 'numeric-bracket' | 'numeric-paren' | 'superscript';
  readonly targets: readonly string[];
  readonly span: Span;
  /** May it as well be a count or an interval: "in one patient (12)", "3 (1-5)"? */
  readonly doubtful: boolean;
}

const list = listOf('\\d{1,3}');
const bracket = new RegExp(
  `\\[\\s?(?:refs?\\.?\\s)?(${listOf('\\d{1,4}')})\\s?\\](?:\\s?-\\s?\\[\\s?(\\d{1,3})\\s?\\])?(?![(\\p{L}])`,
  'giu',
);
const paren = new RegExp(`\\(\\s?(?:refs?\\.?\\s)?(${list})\\s?\\)(?!\\p{L})`, 'giu');
const tagged = /<sup>([^<>]{1,80})<\/sup>/gi;
const careted = /\^(\d{1,3}(?:[,;-]\s?\d{1,3}){0,40})\^/g;
const raised = /[⁰¹²³⁴-⁹]{1,3}(?:(?:[,⁻-]|,\s)[⁰¹²³⁴-⁹]{1,3}){0,40}/g;
const onlyNumbers = new RegExp(`^[\\s([]*(${list})[\\s)\\],.;]*$`);

/** One number or several, with ranges. */
function listOf(number: string): string {
  return `${number}(?:\\s{0,2}(?:[,;-]|,? and|&)\\s{0,2}${number}){0,40}`;
}

/** Finds `[1,2]`, `(1, 3-5)`, `<sup>1</sup>`, `^1^` and `¹` where what stands around allows a citation. */
export function numericMarkers(block: Block): NumericMarker[] {
  const raisedMarkers = superscripts(block);
  const within = (span: Span): boolean =>
    raisedMarkers.some((m) => m.span.start <= span.start && span.end <= m.span.end);
  return [...raisedMarkers, ...[...brackets(block), ...parens(block)].filter((marker) => !within(marker.span))];
}

/** `1, 3-5` as single numbers; a range that falls or is absurdly long stays two numbers. */
export function expandNumbers(text: string): string[] {
  const numbers: string[] = [];
  let rangeFrom: number | undefined;
  for (const match of text.matchAll(/(-\s*)?(\d+)/g)) {
    const number = Number(match[2]);
    const from = match[1] === undefined ? undefined : rangeFrom;
    if (from !== undefined && number > from && number - from <= 200) {
      for (let between = from + 1; between < number; between++) numbers.push(String(between));
    }
    numbers.push(String(number));
    rangeFrom = number;
  }
  return [...new Set(numbers)];
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

/** `[1]: ...` at the beginning of a line is a definition that was not closed, and `[1] Smith ...` an entry. */
function isTaskOrLabel(block: Block, start: number, end: number): boolean {
  return (
    /(?:^|[\r\n])[ \t]*$/.test(block.prose.slice(Math.max(0, start - 20), start)) &&
    /^:?\s/.test(block.prose.slice(end, end + 2))
  );
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
  /(?:\b(?:n|type|grade|stage|class|level|score|equation|eq\.?|formula|step|phase|day|week|month|figure|fig\.?|table|no\.?|number|category|item|panel|lane|line|arrow|arrowhead|point)s?\s*)$/i;

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
  if (/\b(?:range|ranges|ranging|reference|normal|normal value|iqr|ci|interval|limits?)\b[\s:,]*$/i.test(before))
    return true;
  return measureBefore.test(before) || (numberBefore.test(before) && !yearBefore.test(before));
}

function superscripts(block: Block): NumericMarker[] {
  const found: NumericMarker[] = [];
  const add = (numbers: string | undefined, start: number, end: number): void => {
    if (!numbers || isNotation(block, numbers, start, end)) return;
    found.push({ style: 'superscript', targets: expandNumbers(numbers), span: { start, end }, doubtful: false });
  };
  if (/<sup>/i.test(block.source)) {
    for (const match of block.source.matchAll(tagged)) {
      if (block.prose.charAt(match.index + 4) !== '^') continue;
      add(onlyNumbers.exec(toPlain(match[1] ?? ''))?.[1], match.index, match.index + match[0].length);
    }
  }
  for (const match of block.prose.matchAll(careted)) {
    if (block.source.charAt(match.index) === '^') add(match[1], match.index, match.index + match[0].length);
  }
  for (const match of block.prose.matchAll(raised)) {
    add(plainDigits(match[0]), match.index, match.index + match[0].length);
  }
  return found;
}

function plainDigits(text: string): string {
  return text.normalize('NFKC').replace(/\u2212|⁻/g, '-');
}

/** Units and symbols that a raised 2 or 3 belongs to. */
const unit =
  /(?:^|[^\p{L}])(?:\p{L}|[cdkmnμ]m|kg|ml|dl|mol|min|sec|inch|mmHg|[hl]pf|HPF|field|log|met(?:er|re)s?|square|[SP][ap]O|Pa(?:C)?O|EtCO|FiO|HCO|CHA?|VASc?|Ca|Mg|Na|Fe|Zn|Cu|chi)$/u;

/** Exponents, isotopes, ions and the like: by the word before and the character after the raised number. */
function isNotation({ prose, source }: Block, numbers: string, start: number, end: number): boolean {
  const before = source.slice(Math.max(0, start - 30), start);
  if (/^(?:\p{L}|[+⁺⁻−]|\d)/u.test(source.slice(end, end + 1))) return true;
  if (/[-−⁻×*/·^(]$/.test(before) && !/\*\*?$/.test(before)) return true;
  if (/(?:^|[^\d.,])(?:10|2)$/.test(before)) return !/[\p{L}-](?:10|2)$/u.test(before);
  if (/^[123]$/.test(numbers) && unit.test(before))
    return !/\b(?:vitamin|hepatitis|type|group|factor|protein)\s\p{L}$/iu.test(before);
  return /^\s*$/.test(prose.slice(0, start)); // a mark before the first word of a block is a note or an affiliation
}

function before30(prose: string, at: number): string {
  return prose.slice(Math.max(0, at - 30), at);
}
