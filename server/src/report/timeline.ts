import type { TimeExpression } from '../facts/times.ts';
import { allMatches } from '../text/all-matches.ts';
import { contains, type Span } from '../text/span.ts';
import { casesOf } from './cases.ts';
import { isComplaintDuration } from './complaint-durations.ts';
import { startCourse } from './course.ts';
import type { DayCount } from './day-count.ts';
import { type Found, perReport, type Report } from './report.ts';
import { timelineTableEvents } from './timeline-table-events.ts';
import { times } from './times.ts';
import { caseSentences } from './told-sentences.ts';

/** Something that the case tells with its time. */
export interface TimelineEvent extends DayCount {
  readonly time: {
    readonly fact: Pick<TimeExpression, 'kind' | 'iso'>;
    /** Where its words stand. */
    readonly span: Span;
  };
  /** The words around the time that tell what was: a sentence, or the part of it up to the next time. */
  readonly span: Span;
  /** Is it a row of a table, or in running text how long a complaint had gone on? */
  readonly told: 'sentence' | 'duration' | 'row';
}

/**
 * The events of the case that are told with a time, in the order in which they are told, with the rows of its timeline
 * table. How long something took is none, but that a complaint had gone on for so long tells when it began.
 */
export const timelineOf = perReport((report: Report): readonly TimelineEvent[] => {
  const all = [...inSentences(report), ...timelineTableEvents(report)];
  const events = casesOf(report).length > 1 ? all.map((event) => ({ ...event, ...ofSeveral })) : all;
  return events.sort((a, b) => a.time.span.start - b.time.span.start);
});

/** Each of several patients has a first day of his own, and their days would stand on one axis. */
const ofSeveral: DayCount = { day: null, isAbout: false, why: 'the report tells of several patients' };

function inSentences(report: Report): readonly TimelineEvent[] {
  const events: TimelineEvent[] = [];
  const course = startCourse(report);
  const all = times(report);
  let at = 0;
  for (const { span, zone, inExhibit } of caseSentences(report)) {
    while ((all[at]?.span.start ?? Number.POSITIVE_INFINITY) < span.start) at++;
    if (zone !== 'case' || inExhibit) continue;
    const told: Found<TimeExpression>[] = [];
    for (let next = all[at]; next && contains(span, next.span); next = all[++at])
      if (isPoint(report, span, next)) told.push(next);
    const clauses = clausesOf(report.text, span, told);
    course.enter(span);
    for (const [i, time] of told.entries()) {
      const clause = clauses[i] ?? span;
      const { kind, anchor } = time.fact;
      const isLasting = kind === 'duration' && anchor !== 'presentation';
      events.push({ time, span: clause, told: isLasting ? 'duration' : 'sentence', ...course.count(time, clause) });
    }
    course.leave(span);
  }
  return events;
}

function isPoint(report: Report, sentence: Span, { fact, span }: Found<TimeExpression>): boolean {
  if (fact.kind !== 'duration' || fact.anchor === 'presentation') return true;
  return isComplaintDuration(fact, report.text.slice(sentence.start, span.start));
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
  const last = allMatches(text.slice(from, after?.span.start ?? from), /[,;] |\band /g).at(-1);
  return last && from + last.index + (/^[,;]/.test(last[0]) ? 2 : 0);
}
