import type { CalendarDate } from '../facts/calendar-date.ts';
import { type TimeExpression, timesOf } from '../facts/times.ts';
import { contains, type Span, textOf } from '../text/span.ts';
import { casesOf } from './cases.ts';
import { type Found, perReport, type Report } from './report.ts';
import { caseSentences } from './told-sentences.ts';

/** The day on which the patient came, as the report dates it in full. */
export interface DayZero {
  readonly date: CalendarDate;
  readonly span: Span;
}

/** Words that tell of an arrival. */
export const arrived =
  /\b(?:admitted|referred|hospitali[sz]ed|presented|presents|came|arrived|attended|consulted|visited|admission|first seen|seen (?:in|at)|brought)\b/i;
/** An earlier stay, a time before or after the arrival, a plan. */
export const otherwise =
  /\b(?:had been|previous(?:ly)?|earlier|another|outside|local|re-?admi\p{L}+|again|(?:before|after|since|until|prior to|following|days? of) (?:the |his |her |this )?(?:admission|presentation|referral)|discharged|follow-?up|died)\b/iu;

/**
 * The first sentence of the case that tells of the patient's arrival and of one full date. Undefined where none does,
 * and where the report counts several patients, each of whom has a day of arrival.
 */
export const dayZeroOf = perReport((report: Report): DayZero | undefined => {
  if (casesOf(report).length > 1) return undefined;
  const days = report.find(timesOf).filter(isDay);
  const sentences = caseSentences(report).filter(({ zone, inExhibit }) => zone === 'case' && !inExhibit);
  let at = 0;
  for (const { span } of sentences) {
    while ((days[at]?.span.start ?? Number.POSITIVE_INFINITY) < span.start) at++;
    const [day, second] = [days[at], days[at + 1]];
    if (!day?.fact.date || !contains(span, day.span) || (second && contains(span, second.span))) continue;
    const text = textOf(report.text, span);
    if (arrived.test(text) && !otherwise.test(text)) return { date: day.fact.date, span: day.span };
  }
  return undefined;
});

function isDay({ fact: { date, iso } }: Found<TimeExpression>): boolean {
  return date !== undefined && date.year !== null && date.day !== null && !iso?.includes('/');
}
