import { type CalendarDate, daysBetween } from '../facts/calendar-date.ts';
import type { TimeExpression } from '../facts/times.ts';
import { contains, type Span } from '../text/span.ts';
import { dayZeroOf } from './day-zero.ts';
import { type Found, perReport, type Report } from './report.ts';
import { times } from './times.ts';
import { caseSentences } from './told-sentences.ts';

/** Something that the case tells with its time. */
export interface TimelineEvent {
  readonly time: Found<TimeExpression>;
  /** Days since presentation, negative before it; null where the report does not let it be counted. */
  readonly day: number | null;
  /** The words around the time that tell what was: a sentence, or the part of it up to the next time. */
  readonly span: Span;
}

/** The events of the case that are told with a time, in the order in which they are told. How long something took is none. */
export const timelineOf = perReport((report: Report): readonly TimelineEvent[] => {
  const zero = dayZeroOf(report)?.date;
  const events: TimelineEvent[] = [];
  const all = times(report).filter(({ fact }) => fact.kind !== 'duration' || fact.anchor === 'presentation');
  let at = 0;
  for (const { span, zone, inExhibit } of caseSentences(report)) {
    while ((all[at]?.span.start ?? Number.POSITIVE_INFINITY) < span.start) at++;
    if (zone !== 'case' || inExhibit) continue;
    const told: Found<TimeExpression>[] = [];
    for (let next = all[at]; next && contains(span, next.span); next = all[++at]) told.push(next);
    const clauses = clausesOf(report.text, span, told);
    for (const [i, time] of told.entries()) {
      const day = dayOf(time.fact, zero, events.at(-1)?.day ?? null);
      events.push({ time, day, span: clauses[i] ?? span });
    }
  }
  return events;
});

/** Only what is exact is counted: a date from the day of presentation, and days and weeks from it or from the event before. */
function dayOf(
  { kind, date, iso, direction, anchor }: TimeExpression,
  zero: CalendarDate | undefined,
  last: number | null,
): number | null {
  if (kind === 'date') return (zero && date && !iso?.includes('/') ? daysBetween(zero, date) : undefined) ?? null;
  const match = /^P(\d{1,4})([DW])$/.exec(iso ?? '');
  if (!match) return null;
  const days = Number(match[1]) * (match[2] === 'W' ? 7 : 1) * (direction === 'before' ? -1 : 1);
  if (anchor === 'presentation') return days;
  return anchor === 'previous' && last !== null ? last + days : null;
}

/**
 * The part of a sentence that belongs to each of its times: from the comma before it to the one before the next. Times
 * with neither a comma nor an "and" between them share their part.
 */
function clausesOf(text: string, sentence: Span, told: readonly Found<TimeExpression>[]): readonly Span[] {
  const cuts = told.slice(1).map((time, i) => cutBetween(text, told[i], time));
  const starts = [sentence.start];
  for (const cut of cuts) starts.push(cut ?? starts.at(-1) ?? sentence.start);
  const ends = [sentence.end];
  for (const cut of cuts.toReversed()) ends.push(cut ?? ends.at(-1) ?? sentence.end);
  ends.reverse();
  return starts.map((start, i) => ({ start, end: ends[i] ?? sentence.end }));
}

/** Behind the last comma, or before the last "and", between two times; undefined where there is none. */
function cutBetween(
  text: string,
  before: Found<unknown> | undefined,
  after: Found<unknown> | undefined,
): number | undefined {
  const from = before?.span.end ?? 0;
  const last = [...text.slice(from, after?.span.start ?? from).matchAll(/[,;] |\band /g)].at(-1);
  return last && from + last.index + (/^[,;]/.test(last[0]) ? 2 : 0);
}
