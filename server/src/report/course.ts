import type { TimeExpression } from '../facts/times.ts';
import { type Span, textOf } from '../text/span.ts';
import { type DayCount, dayCountOf, turns } from './day-count.ts';
import { dayOriginOf } from './day-origin.ts';
import { arrived, dayZeroOf, otherwise } from './day-zero.ts';
import type { Found, Report } from './report.ts';
import type { Section } from './section.ts';

/** Follows the course of a case as it is told, sentence by sentence, so that "two days later" finds its day. */
export interface Course {
  /** Called before the times of a sentence are counted. */
  enter(sentence: Span): void;
  /** The day of a time in its part of the sentence. */
  count(time: Found<TimeExpression>, clause: Span): DayCount;
  leave(sentence: Span): void;
}

const discharged = /\bdischarged\b/i;
const operated =
  /\b(?:underwent|operated|operation was performed|surgery was performed|was taken to (?:the )?(?:operating|theatre))\b/i;
const isInvestigation = /\b(?:CT|MRI|biops\p{L}+|scan|imaging|tomography|endoscopy|test\p{L}*|scopy)\b/iu;

/** So many sentences without a time may stand between "later" and what it counts from. */
const nearby = 2;

/** Begins to follow the course of a report. */
export function startCourse(report: Report): Course {
  const zero = dayZeroOf(report)?.date;
  const origin = dayOriginOf(report);
  const operations = new Set<number>();
  const discharges = new Set<number>();
  let now: number | null = null;
  let isHistory = true;
  let isLookingBack = false;
  let section: Section | undefined;
  /** Sentences since one whose day is known. */
  let since = 0;
  let hasTime = false;
  return {
    enter({ start }) {
      const next = report.sectionAt(start);
      if (next !== section && !(isHistory && now === 0)) now = null;
      section = next;
      hasTime = false;
    },
    count(time, clause) {
      const words = textOf(report.text, time.span).replace(/\s+/g, ' ');
      const lead = report.text.slice(clause.start, time.span.start);
      const behind = report.text.slice(time.span.end, clause.end);
      const count = dayCountOf(time.fact, {
        zero,
        origin,
        now,
        isHistory,
        isLookingBack,
        discharge: only(discharges),
        operation: only(operations),
        words,
        lead,
        behind,
      });
      remember(count, time.fact, textOf(report.text, clause));
      return count;
    },
    leave(sentence) {
      const text = textOf(report.text, sentence);
      since = hasTime ? 0 : since + 1;
      if (since > nearby || (!hasTime && turns.test(text))) now = null;
      if (arrived.test(text) && !otherwise.test(text) && (now ?? 0) <= 0 && isHistory && !turns.test(text)) {
        now = 0;
        since = 0;
      }
    },
  };

  function remember({ day }: DayCount, { kind, anchor, direction }: TimeExpression, clause: string): void {
    if (
      (kind === 'age-at' && /\b(?:old|of age)\b/i.test(clause)) ||
      (kind === 'relative' && direction === 'after' && anchor !== 'birth' && day === null)
    )
      isHistory = false;
    if (kind === 'duration') return;
    now = day;
    hasTime = true;
    if (day === null) return;
    isLookingBack = kind === 'date' && day < 0;
    if (day > 0) isHistory = false;
    if (day >= 0 && discharged.test(clause)) discharges.add(day);
    if (day >= 0 && operated.test(clause) && !isInvestigation.test(clause)) operations.add(day);
  }
}

/** The only day of a set; undefined where there is none, or which is meant cannot be told. */
function only(days: ReadonlySet<number>): number | undefined {
  return days.size === 1 ? [...days][0] : undefined;
}
