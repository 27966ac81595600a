import { type CalendarDate, daysBetween } from '../facts/calendar-date.ts';
import type { TimeExpression } from '../facts/times.ts';
import type { DayOrigin } from './day-origin.ts';

/** Which day of the course a time is, or why that cannot be told. */
export interface DayCount {
  /** Days since the patient came, negative before it; null where the report does not let it be counted. */
  readonly day: number | null;
  /** Is the day no more than near, as of "two months earlier"? */
  readonly isAbout: boolean;
  /** Why no day is counted, in a few words for the author; null where one is. */
  readonly why: string | null;
}

/** What is known where a time is told. */
export interface DayContext {
  /** The date of day zero, where the report tells it in full. */
  readonly zero: CalendarDate | undefined;
  /** The number that the report gives to its day of arrival. */
  readonly origin: DayOrigin | undefined;
  /** The day of which was told before in the same section; null where it is not known. */
  readonly now: number | null;
  /** Has nothing but what lay before the arrival been told so far? */
  readonly isHistory: boolean;
  /** Was the last day that was told one before the arrival, by its date? */
  readonly isLookingBack: boolean;
  readonly discharge: number | undefined;
  readonly operation: number | undefined;
  /** The words of the time, and those of its part of the sentence before and behind it. */
  readonly words: string;
  readonly lead: string;
  readonly behind: string;
}

const daysOf: Readonly<Record<string, number>> = { D: 1, W: 7, M: 365.25 / 12, Y: 365.25 };
const numberedWords =
  /\bday\s?#?\s?\d|\b(?:\d{1,3}\s?(?:st|nd|rd|th)|first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|eleventh|twelfth|\p{L}{4,7}teenth)\b/iu;
/** "20 days after the first day of admission" is a distance. */
const distanceWords =
  /\b(?:days|weeks|months|years)\b|\b(?:day|week|month|year)\s(?:after|before|later|earlier|prior)\b/i;
/** What makes of "two days later" the time since something else. */
export const turns =
  /\b(?:surg\p{L}{1,20}|operat\p{L}{1,20}|underwent|post-?operat\p{L}{1,20}|procedure|resect\p{L}{1,20}|\p{L}{3,20}ectomy|ca?esarean|deliver\p{L}{1,20}|discharged|transferred|transplant\p{L}{0,20}|started|begun|initiated|commenced|biops\p{L}{1,20})\b/iu;
/** What is told of a visit or stay that is not the one the days are counted from. */
const otherStay =
  /\b(?:first|second|third|last|previous|prior|another|earlier|next|re-?admission|readmitted|initial|index)\b/i;
const toThisArrival =
  /^\s?(?:(?:to|this|the|his|her|their|current|being|he|she|was|were|present|patient)\s){0,4}(?:presenting|presentation|presented|presents|admission|admitted|referred|coming|came|attending|arrival|hospitali[sz]ation|hospitali[sz]ed)\b/i;
const bareEnd = /^\s?(?:$|[.,;:)]|(?:because|due|after|when|with|without|for|and|by|in|at|on|he|she|as|following)\b)/i;

/** Counts the day of a time. What is not told is never guessed: then it says why there is none. */
export function dayCountOf(time: TimeExpression, context: DayContext): DayCount {
  if (time.kind === 'date') return ofDate(time, context);
  const amount = amountOf(time.iso);
  if (!amount)
    return uncounted(/T/.test(time.iso ?? '') ? 'hours, not days' : 'no exact number of days, weeks or months');
  if (time.kind === 'duration')
    return isOfLaterVisit(context) ? uncounted('it may count from a later visit') : from(0, amount, -1);
  if (time.kind === 'age-at') return uncounted('an age');
  if (numberedWords.test(context.words) && !distanceWords.test(context.words))
    return ofNumberedDay(time, amount, context);
  if (/\bfirst\s?$/i.test(context.lead)) return uncounted('a stretch of time, not a day');
  const sign = time.direction === 'before' ? -1 : 1;
  switch (time.anchor) {
    case 'presentation':
      if (context.isLookingBack && sign > 0) return uncounted('it may count from an earlier stay');
      return otherStay.test(context.words.replace(/\bfirst day\b/i, ''))
        ? uncounted('counted from another visit')
        : from(0, amount, sign, /\bwithin\s?$/i.test(context.lead));
    case 'discharge':
      return fromTold(context.discharge, 'the day of discharge is not told', amount, sign);
    case 'operation':
      return fromTold(context.operation, 'the day of the operation is not told', amount, sign);
    case 'previous':
      return ofPrevious(amount, sign, context);
    case undefined:
      return ofUnnamed(amount, sign, context);
    default:
      return uncounted('the day that it counts from is not told');
  }
}

/** After the arrival "the past month" may count from any visit; a history does not. */
function isOfLaterVisit({ isHistory, words }: DayContext): boolean {
  return !isHistory && !/\b(?:history|before|prior|preceding)\b/i.test(words);
}

function ofDate({ date, iso }: TimeExpression, { zero }: DayContext): DayCount {
  if (!zero) return uncounted('the report gives no full date of the day the patient came');
  const day = date && !iso?.includes('/') ? daysBetween(zero, date) : undefined;
  return day === undefined ? uncounted('no full date') : { day, isAbout: false, why: null };
}

/** "day 3", "hospital day 3", "the third day of admission". The first day of a stay is its day 1, unless the report tells of a day 0. */
function ofNumberedDay({ anchor, direction, iso }: TimeExpression, amount: Amount, context: DayContext): DayCount {
  const sign = direction === 'before' ? -1 : 1;
  if (anchor === 'operation') return fromTold(context.operation, 'the day of the operation is not told', amount, sign);
  if (!/D$/.test(iso ?? '')) return uncounted('a week or month, not a day');
  if (anchor === 'presentation') return exact(amount.days - (context.origin ?? 1));
  if (anchor === undefined && /^day\b/i.test(context.words)) {
    if (context.origin === undefined) return uncounted('the report does not say which day is its day 0 or day 1');
    return exact(sign * amount.days - (sign > 0 ? context.origin : 0));
  }
  return uncounted('the day that it counts from is not told');
}

/** "later", "earlier", "the next day". */
function ofPrevious(amount: Amount, sign: 1 | -1, { now, isHistory, lead }: DayContext): DayCount {
  if (sign < 0 && isHistory && (now === null || now === 0)) return from(0, amount, -1);
  // "The same day" is that of what was told before, whatever was done.
  if (now === null || (amount.days > 0 && turns.test(lead))) return uncounted('what was told before it has no day');
  if (sign < 0 && now < 0) return uncounted('it may count from the arrival or from what was told before');
  return from(now, amount, sign);
}

/** "two weeks before" whose event has no name of its own. */
function ofUnnamed(amount: Amount, sign: 1 | -1, context: DayContext): DayCount {
  const unknown = uncounted('the report does not say what it counts from');
  if (sign > 0 || !/\b(?:before|prior|previously)$/i.test(context.words)) return unknown;
  if (toThisArrival.test(context.behind)) return from(0, amount, -1);
  return bareEnd.test(context.behind) ? ofPrevious(amount, -1, context) : unknown;
}

interface Amount {
  readonly days: number;
  readonly isAbout: boolean;
}

/** Hours count only as whole days. */
function amountOf(iso: string | null): Amount | undefined {
  const hours = /^PT(\d{2,3})H$/.exec(iso ?? '');
  if (hours) return Number(hours[1]) % 24 === 0 ? { days: Number(hours[1]) / 24, isAbout: false } : undefined;
  const match = /^P(\d{1,4}(?:\.\d)?)([DWMY])$/.exec(iso ?? '');
  if (!match) return undefined;
  const days = Number(match[1]) * (daysOf[match[2] ?? ''] ?? 1);
  return { days: Math.round(days), isAbout: /[MY]$/.test(iso ?? '') || !Number.isInteger(days) };
}

function from(start: number, { days, isAbout }: Amount, sign: 1 | -1, isNear = false): DayCount {
  return { day: start + sign * days, isAbout: isAbout || isNear, why: null };
}

function fromTold(start: number | undefined, why: string, amount: Amount, sign: 1 | -1): DayCount {
  return start === undefined ? uncounted(why) : from(start, amount, sign);
}

function exact(day: number): DayCount {
  return { day, isAbout: false, why: null };
}

function uncounted(why: string): DayCount {
  return { day: null, isAbout: false, why };
}
