import { type FrequencyForm, frequencyForms } from '../data/dose-frequencies.ts';
import { numberPattern, numberSigns, readNumber } from '../data/number-words.ts';
import { gated } from '../text/gated.ts';
import { firstSigns, isWordAt } from '../text/signs.ts';
import type { Span } from '../text/span.ts';
import { phraseReader } from './dose-phrases.ts';
import { matchAt } from './quantity-unit-words.ts';

/** How often, as it stands in the text. */
export interface FrequencyRead {
  readonly span: Span;
  /** In plain words: "twice daily", "every 8 h", "on days 1 and 8". */
  readonly words: string;
  readonly kind: FrequencyForm['kind'];
}

const formAt = phraseReader(frequencyForms.flatMap((form) => form.written.map((text) => [text, form] as const)));

const someNumber = `(${numberPattern})`;
const timeUnit = '(h|hr|hrs|hours?|days?|d|weeks?|wks?|w|months?|mos?|mths?|min|minutes?|cycles?)';
const everyTime = new RegExp(`(?:every|each|q\\.?)\\s?${someNumber}(?:\\s?-\\s?(\\d{1,2}))?\\s?-?${timeUnit}\\b`, 'iy');
const hourly = new RegExp(`${someNumber}(?:\\s?-\\s?(\\d{1,2}))?[\\s-]?(hourly|weekly|monthly|hrly)\\b`, 'iy');
const timesPer = new RegExp(
  `${someNumber}\\s?(?:x|×|times?|days?(?=\\s(?:a|per|each|every)\\sweek))\\s?(?:\\/|a|per|each|every)?\\s?(day|d|daily|week|weekly|month)\\b`,
  'iy',
);
/** "2 g × 3/day". */
const timesSlash = /[x×*]\s?(\d{1,2})\s?\/\s?(day|d|week)\b/iy;
const divided =
  /(?:divided\s(?:in|into)|in)\s(\d|one|two|three|four|five|six)\s(?:equally\s)?(?:daily\s|divided\s|separate\s|equal\s){0,2}doses\b/iy;
const clockTimes =
  /\d{1,2}\s?(?:am|pm|a\.m\.|p\.m\.|n|mn)(?:\s?(?:,|and)\s?\d{1,2}\s?(?:am|pm|a\.m\.|p\.m\.|n|mn)){0,4}(?![\p{L}])/iuy;
const onDays =
  /(?:(?:on|at)\s)?(?:days?|weeks?|d)\s?(\d{1,3}(?:\s?(?:-|,|and|to|,\s?and)\s?\d{1,3}(?![\d.]*\s?(?:mg|g|mcg|µg|μg|mL|ml|IU|U|units?)\b)){0,8})(?:\sof\s(?:each|every|the|a)\s(?:\d{1,2}-(?:day|week)\s)?cycle)?/iy;
const posology = /\d{1,2}-\d{1,2}-\d{1,2}(?:-\d{1,2})?(?![\d-])/y;
/** "1 g/8 h". */
const slashHours = /\/\s?(\d{1,2})\s?(h|hr|hrs|hours)\b/iy;
const perDay = /\/\s?(\d{1,2})?\s?(?:times\s(?:a\s)?)?(day|d|week)\b/iy;

/** The frequency that begins at an offset; the longest reading counts. */
export function frequencyAt(prose: string, at: number): FrequencyRead | undefined {
  if (isWordAt(prose, at - 1) && isWordAt(prose, at)) return undefined;
  const form = formAt(prose, at);
  const read = numberedAt(prose, at);
  if (form && form.end >= (read?.span.end ?? 0) && !isOtherwise(prose, at, form.end)) {
    return { span: { start: at, end: form.end }, words: form.value.words, kind: form.value.kind };
  }
  return read;
}

const singleDose = gated(/^[\s-](?:[\p{L}\d.-]{1,16}[\s-]){0,3}(?:dose|injection|bolus|infusion|shot)\b/iu);

/** "after a month" is a time, no frequency. */
const spanLead = /\b(?:after|in|for|within|about|over|of|only|than|least|until|last|next)\s$/i;

/** "once" that is a conjunction, "a day" of a hospital stay, "OD" of an eye, "a week later". */
function isOtherwise(prose: string, at: number, end: number): boolean {
  const text = prose.slice(at, end).toLowerCase();
  const after = prose.slice(end, end + 16);
  const lead = prose.slice(Math.max(0, at - 12), at);
  if (/^a (?:day|week|month)$/.test(text) && spanLead.test(lead)) return true;
  if (/^(?:a|per) (?:day|week|month)$/.test(text))
    return /^\s(?:later|before|after|ago|prior|earlier|of|in|following)/i.test(after);
  if (text === 'once') return /^\s(?:the|he|she|it|a|they|we|again|in|more)\b/i.test(after) || /\bat\s$/i.test(lead);
  if (text === 'single') return !singleDose.test(prose.slice(end, end + 40));
  if (text === 'bolus' || text === 'induction') return /^\s(?:of|therapy|dose)/i.test(after) && text === 'induction';
  return text === 'daily' && /^\s(?:activit|life|living|routine|basis)/i.test(after) && !/basis/.test(after);
}

function numberedAt(prose: string, at: number): FrequencyRead | undefined {
  if (!numberedSigns(prose, at)) return undefined;
  for (const [mayBegin, pattern, words] of numbered) {
    const match = mayBegin(prose, at) ? matchAt(pattern, prose, at) : undefined;
    if (match) return { span: { start: at, end: at + match[0].length }, words: words(match), kind: 'regular' };
  }
  return undefined;
}

const countSigns = firstSigns(numberSigns);
const timesSigns = firstSigns('x*');
const slashSign = firstSigns('/');
const digitSigns = firstSigns('0123456789');
/** All of the signs with which one of the forms may begin. */
const numberedSigns = firstSigns(`${numberSigns}eqx*/diow`);

/** Each form with a number behind a look at its first sign, and how it is told in plain words. */
const numbered: readonly (readonly [typeof countSigns, RegExp, (match: RegExpExecArray) => string])[] = [
  [firstSigns('eq'), everyTime, (match) => `every ${rangeOf(match)} ${unitOf(match[3])}`],
  [countSigns, hourly, (match) => `every ${rangeOf(match)} ${unitOf(match[3]?.replace(/(?:ly|rly)$/, ''))}`],
  [countSigns, timesPer, timesWords],
  [timesSigns, timesSlash, timesWords],
  [slashSign, slashHours, (match) => `every ${match[1]} h`],
  [firstSigns('di'), divided, (match) => `in ${numberOf(match[1])} divided doses`],
  [digitSigns, clockTimes, (match) => `at ${match[0]}`],
  [
    firstSigns('oadw'),
    onDays,
    (match) => (/^(?:on|at)/i.test(match[0]) ? match[0] : `on ${match[0]}`).replace(/\s+/g, ' '),
  ],
  [digitSigns, posology, (match) => match[0]],
  [slashSign, perDay, (match) => (match[1] === undefined ? `per ${periodOf(match[2])}` : timesWords(match))],
];

const timesNames: readonly string[] = ['', 'once', 'twice', 'three times', 'four times', 'five times', 'six times'];

/** "three times daily", "twice a week". */
function timesWords(match: RegExpExecArray): string {
  const times = readNumber(match[1] ?? '1');
  const period = periodOf(match[2]);
  return `${timesNames[times] ?? `${times} times`} ${period === 'day' ? 'daily' : `a ${period}`}`;
}

function periodOf(written = ''): string {
  if (/^w/i.test(written)) return 'week';
  return /^m/i.test(written) ? 'month' : 'day';
}

function numberOf(written: string | undefined): string {
  return String(readNumber(written ?? '1'));
}

function rangeOf(match: RegExpExecArray): string {
  return match[2] === undefined ? numberOf(match[1]) : `${numberOf(match[1])}-${match[2]}`;
}

function unitOf(written = ''): string {
  const unit = written.toLowerCase();
  if (/^h/.test(unit)) return 'h';
  if (/^mi/.test(unit)) return 'min';
  if (/^m(?:o|th)/.test(unit)) return 'months';
  if (/^c/.test(unit)) return 'cycles';
  return unit.startsWith('w') ? 'weeks' : 'days';
}
