import { doubtfulMonths, englishMonths, months, otherMonths, shortMonths } from '../data/month-names.ts';
import {
  countedNouns,
  dateLeads,
  dateLinks,
  monthParts,
  otherMonthLeads,
  rangeMarks,
  timeUnits,
  yearLeads,
} from '../data/time-words.ts';
import { type CalendarDate, isoDate, isRealDate } from './calendar-date.ts';
import { type TimeToken, textAt } from './time-tokens.ts';

/** A date, or a span of days, as it was read from tokens. */
export interface DateRead {
  /** Index of the token behind it. */
  readonly next: number;
  /** Null where its order cannot be told. */
  readonly date: CalendarDate | null;
  /** An interval as `2020-05-03/2020-05-05`. */
  readonly iso: string | null;
}

/** Reads a date that begins with the token at an index. */
export function dateAt(tokens: readonly TimeToken[], at: number): DateRead | undefined {
  const token = tokens[at];
  if (!token || token.kind === 'mark') return undefined;
  if (token.kind === 'date') {
    const isDate = token.isSure || dateLeads.has(leadBefore(tokens, at)) || isLabelled(tokens, at);
    return isDate ? { next: at + 1, date: token.date, iso: token.date && isoDate(token.date) } : undefined;
  }
  if (token.kind === 'word') return monthFirst(tokens, at);
  return dayFirst(tokens, at) ?? yearFirst(tokens, at) ?? yearAlone(tokens, at);
}

/** "DOB: 3/4/21". */
function isLabelled(tokens: readonly TimeToken[], at: number): boolean {
  return (
    textAt(tokens, at - 1) === ':' &&
    /^(?:date|dob|born|birth|admission|discharge|on|dated)$/.test(textAt(tokens, at - 2))
  );
}

function leadBefore(tokens: readonly TimeToken[], at: number): string {
  const before = textAt(tokens, at - 1);
  return before === 'the' || before === '-' ? textAt(tokens, at - 2) : before;
}

function dayOf(token: TimeToken | undefined): number | undefined {
  if (token?.kind !== 'number' || (token.digits === undefined && !token.isOrdinal)) return undefined;
  return Number.isInteger(token.value) && token.value >= 1 && token.value <= 31 && !/[.,]/.test(token.digits ?? '')
    ? token.value
    : undefined;
}

function yearOf(token: TimeToken | undefined): number | undefined {
  return token?.kind === 'number' && /^(?:19|20)\d\d$/.test(token.digits ?? '') && !token.isOrdinal
    ? token.value
    : undefined;
}

function monthOf(token: TimeToken | undefined): number | undefined {
  return token?.kind === 'word' ? months.get(token.text) : undefined;
}

/** Steps over one of the words or marks, if it stands there. */
function past(tokens: readonly TimeToken[], at: number, words: ReadonlySet<string>): number {
  return words.has(textAt(tokens, at)) ? at + 1 : at;
}

const stop: ReadonlySet<string> = new Set(['.']);
const yearLinks: ReadonlySet<string> = new Set([',', ...dateLinks]);

/** Reads the year behind a month or a day: ", 2019", "of 2019", and behind a shortened month ". 2019". */
function yearAfter(tokens: readonly TimeToken[], at: number): { readonly next: number; readonly year: number | null } {
  const isShort = (tokens[at - 1]?.span.end ?? 0) - (tokens[at - 1]?.span.start ?? 0) <= 4;
  const from = past(tokens, isShort ? past(tokens, at, stop) : at, yearLinks);
  const year = yearOf(tokens[from]);
  return year === undefined ? { next: at, year: null } : { next: from + 1, year };
}

/** "3. bis 5. Mai 2020". */
const dottedRange = /^(?:bis|und|-)$/;

/** "5 May 2020", "the 3rd of March", "5. Mai 2020", "3-5 May 2020". */
function dayFirst(tokens: readonly TimeToken[], at: number): DateRead | undefined {
  const day = dayOf(tokens[at]);
  if (day === undefined) return undefined;
  const markAt = textAt(tokens, at + 1) === '.' && dottedRange.test(textAt(tokens, at + 2)) ? at + 2 : at + 1;
  const last = rangeMarks.has(textAt(tokens, markAt)) ? dayOf(tokens[markAt + 1]) : undefined;
  const from = last === undefined ? at : markAt + 1;
  const short = shortMonthAfter(tokens, from);
  if (short) return toRead(short.next, { ...short, day }, last === undefined ? undefined : { ...short, day: last });
  const monthAt = past(tokens, past(tokens, from + 1, stop), dateLinks);
  const month = monthOf(tokens[monthAt]);
  if (month === undefined) return undefined;
  const { next, year } = yearAfter(tokens, monthAt + 1);
  const named = tokens[monthAt];
  if (year === null && named?.kind === 'word' && isPlainWord(named)) return undefined;
  return toRead(next, { year, month, day }, last === undefined ? undefined : { year, month, day: last });
}

/** "12-Mar-2019", "12 ene. 2020", "12/dic/2020": a short month between a day and a year, with the same mark at both sides. */
function shortMonthAfter(
  tokens: readonly TimeToken[],
  at: number,
): { readonly next: number; readonly year: number; readonly month: number } | undefined {
  const isJoined = joins.has(textAt(tokens, at + 1));
  const monthAt = isJoined ? at + 2 : past(tokens, at + 1, dateLinks);
  const named = textAt(tokens, monthAt);
  const month = isJoined ? (months.get(named) ?? shortMonths.get(named)) : shortMonths.get(named);
  if (month === undefined || (!isJoined && months.has(named))) return undefined;
  if (isJoined && textAt(tokens, monthAt + 1) !== textAt(tokens, at + 1)) return undefined;
  const yearAt = isJoined ? monthAt + 2 : past(tokens, past(tokens, monthAt + 1, stop), yearLinks);
  const year = yearOf(tokens[yearAt]);
  return year === undefined ? undefined : { next: yearAt + 1, year, month };
}

const joins: ReadonlySet<string> = new Set(['-', '/', '.']);

/** "2019ko martxoaren 12an", as Basque has it. */
function yearFirst(tokens: readonly TimeToken[], at: number): DateRead | undefined {
  const year = yearOf(tokens[at]);
  const month = textAt(tokens, at + 1) === 'ko' ? monthOf(tokens[at + 2]) : undefined;
  if (year === undefined || month === undefined) return undefined;
  const day = dayOf(tokens[at + 3]);
  return toRead(at + (day === undefined ? 3 : 4), { year, month, day: day ?? null });
}

/** In small letters "may" and "march" are verbs. */
function isPlainWord(token: TimeToken & { readonly kind: 'word' }): boolean {
  return doubtfulMonths.has(token.text) && token.written === token.text;
}

/** "March 3, 2019", "March 3-5, 2020", "March 2020", "March to June 2018", "in March". */
function monthFirst(tokens: readonly TimeToken[], at: number): DateRead | undefined {
  const token = tokens[at];
  const month = monthOf(token);
  if (month === undefined || token?.kind !== 'word') return undefined;
  const from = past(tokens, at + 1, stop);
  const day = timeUnits.has(textAt(tokens, from + 1)) ? undefined : dayOf(tokens[from]);
  if (day !== undefined && !isPlainWord(token)) return dayBehind(tokens, from, { month, day });
  const laterMonth = rangeMarks.has(textAt(tokens, at + 1)) ? monthOf(tokens[at + 2]) : undefined;
  const { next, year } = yearAfter(tokens, laterMonth === undefined ? at + 1 : at + 3);
  const later = laterMonth === undefined ? undefined : { year, month: laterMonth, day: null };
  if (year !== null) return toRead(next, { year, month, day: null }, later);
  const isNamed = /^\p{Lu}/u.test(token.written) && englishMonths.has(token.text) && isLed(tokens, at);
  return isNamed || (otherMonths.has(token.text) && isLedElsewhere(tokens, at))
    ? toRead(at + 1, { year: null, month, day: null })
    : undefined;
}

function dayBehind(
  tokens: readonly TimeToken[],
  at: number,
  { month, day }: { readonly month: number; readonly day: number },
): DateRead | undefined {
  const isRange = rangeMarks.has(textAt(tokens, at + 1)) && !timeUnits.has(textAt(tokens, at + 3));
  const last = isRange && monthOf(tokens[at + 3]) === undefined ? dayOf(tokens[at + 2]) : undefined;
  const { next, year } = yearAfter(tokens, last === undefined ? at + 1 : at + 3);
  return toRead(next, { year, month, day }, last === undefined ? undefined : { year, month, day: last });
}

/** Is a month that stands alone led to by a word: "in March", "the end of April", "mid-May"? */
function isLed(tokens: readonly TimeToken[], at: number): boolean {
  const lead = leadBefore(tokens, at);
  if (lead === 'of') return monthParts.has(textAt(tokens, at - 2)) || dayOf(tokens[at - 2]) !== undefined;
  return dateLeads.has(lead) && lead !== 'a' && lead !== 'on' && lead !== 'to';
}

/** "en enero", "nel mese di maggio", "au mois de mars". */
function isLedElsewhere(tokens: readonly TimeToken[], at: number): boolean {
  const before = textAt(tokens, at - 1);
  if (!dateLinks.has(before)) return otherMonthLeads.has(before) && !partLeads.has(before);
  return partLeads.has(textAt(tokens, at - 2));
}

/** Words that have "de" or "di" between them and the month. */
const partLeads: ReadonlySet<string> = new Set(['mese', 'mes', 'mois', 'mês', 'finales', 'principios', 'mediados']);

/** "in 1974", "since 2012". */
function yearAlone(tokens: readonly TimeToken[], at: number): DateRead | undefined {
  const year = yearOf(tokens[at]);
  if (year === undefined || !yearLeads.has(leadBefore(tokens, at))) return undefined;
  const after = textAt(tokens, at + 1);
  if (timeUnits.has(after) || /^[/%×°+]$/.test(after) || countedNouns.test(after)) return undefined;
  return toRead(at + 1, { year, month: null, day: null });
}

function toRead(next: number, date: CalendarDate, until?: CalendarDate): DateRead | undefined {
  if (!isRealDate(date)) return undefined;
  const iso = until && isRealDate(until) ? `${isoDate(date)}/${isoDate(until)}` : isoDate(date);
  return { next, date, iso };
}
