import type { CalendarDate } from '../facts/calendar-date.ts';
import { daysBetween } from '../facts/calendar-date.ts';
import type { TimeExpression } from '../facts/times.ts';
import { loneTimes } from './consistency-times.ts';
import { perPatient } from './per-patient.ts';
import type { Found, Report } from './report.ts';

/** What happened on a day, in the order in which it happens. */
export type DatedEvent = 'arrival' | 'treatment' | 'discharge' | 'follow-up';

/** A date that lies before that of what went before. */
export interface EarlyDate {
  readonly early: Found<TimeExpression>;
  readonly event: DatedEvent;
  readonly before: Found<TimeExpression>;
  readonly beforeEvent: DatedEvent;
}

interface Dated {
  readonly found: Found<TimeExpression>;
  readonly date: CalendarDate;
  readonly event: DatedEvent;
}

const order: readonly DatedEvent[] = ['arrival', 'treatment', 'discharge', 'follow-up'];

/** Each event by the words of the clause with its date; the first that fits. */
const words: readonly (readonly [DatedEvent, RegExp])[] = [
  ['discharge', /\bdischarged\b/i],
  ['follow-up', /\b(?:follow-?up (?:visit|examination|CT|MRI|scan)|followed up|at follow-?up|last seen)\b/i],
  [
    'treatment',
    /\b(?:underwent|operated|operation|surgery|resection|\p{L}{3,20}(?:ectomy|otomy|plasty)|chemotherapy|radiotherapy|transplantation)\b/iu,
  ],
  [
    'arrival',
    /\b(?:(?:was|were) (?:\p{L}{1,20} )?(?:admitted|hospitali[sz]ed|referred|transferred)|presented|complain(?:ed|ing)|came to|visited|attended)\b/iu,
  ],
];

/** The past of the patient, a plan, a condition: dates in such sentences do not stand in order. */
const outOfOrder =
  /\b(?:previous(?:ly)?|prior|history|had (?:been|undergone|had|received|started)|earlier|ago|since|before|until|past|born|retrospective(?:ly)?|another hospital|local hospital|elsewhere|scheduled|planned)\b/i;

/** Dates of treatment, discharge and follow-up that lie before the arrival or the treatment told before them. */
export const earlyDates = perPatient((report: Report): readonly EarlyDate[] => {
  const dated = datedEvents(report);
  return dated.flatMap(({ found, date, event }, i) => {
    const before = dated
      .slice(0, i)
      .find((one) => order.indexOf(one.event) < order.indexOf(event) && isLater(one.date, date));
    return before ? [{ early: found, event, before: before.found, beforeEvent: before.event }] : [];
  });
});

function datedEvents(report: Report): readonly Dated[] {
  return loneTimes(report, 'date').flatMap(({ found, sentence }): Dated[] => {
    const { date } = found.fact;
    if (!date || date.year === null || date.month === null) return [];
    if (sentence.zone !== 'case' || sentence.inExhibit || outOfOrder.test(sentence.text)) return [];
    const event = eventOf(sentence.text);
    return event ? [{ found, date, event }] : [];
  });
}

/** What a sentence with one date tells; of an arrival and something else it is not known which the date is of. */
function eventOf(text: string): DatedEvent | undefined {
  const fitting = words.filter(([, pattern]) => pattern.test(text)).map(([event]) => event);
  if (fitting.includes('arrival') && fitting.length > 1) return undefined;
  return fitting[0];
}

function isLater(a: CalendarDate, b: CalendarDate): boolean {
  const days = daysBetween(b, a);
  if (days !== undefined) return days > 0;
  const months = ({ year, month }: CalendarDate): number => 12 * (year ?? 0) + (month ?? 0);
  return months(a) > months(b);
}
