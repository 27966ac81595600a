import { isoDate } from '../facts/calendar-date.ts';
import { dayZeroOf } from '../report/day-zero.ts';
import type { Report } from '../report/report.ts';
import { timelineOf } from '../report/timeline.ts';
import { type Span, textOf } from '../text/span.ts';

/** A row of a timeline as it is printed. */
export interface TimelineRow {
  readonly kind: string;
  /** The words of the time. */
  readonly text: string;
  readonly iso: string | null;
  /** Days since the patient came, negative before. */
  readonly day: number | null;
  /** Is the day no more than near, as of a number of months? */
  readonly isAbout?: boolean;
  /** Why no day is counted, in a few plain words. */
  readonly why?: string | null;
  /** The words around it, on one line and shortened. */
  readonly quote: string;
  /** Where the time stands. */
  readonly span: Span;
}

/** The longest quote, in characters. */
const longest = 140;

/** The rows of a report's timeline, and its day of presentation as ISO 8601 where it is dated. */
export function timelineRows(report: Report): {
  readonly dayZero: string | null;
  readonly events: readonly TimelineRow[];
} {
  const zero = dayZeroOf(report);
  const events = timelineOf(report).map(({ time, day, isAbout, why, told, span }) => ({
    kind: time.fact.kind,
    text: oneLine(textOf(report.text, time.span)),
    iso: time.fact.iso,
    day,
    isAbout,
    why,
    quote: shorten(
      oneLine(told === 'row' ? joinCells(textOf(report.text, span)) : textOf(report.text, span)).replace(
        /[\s,;]{1,9}$/,
        '',
      ),
    ),
    span: time.span,
  }));
  return { dayZero: zero ? isoDate(zero.date) : null, events };
}

/** The cells of a row behind one another. */
function joinCells(row: string): string {
  return row
    .split(/(?<!\\)\|/)
    .map((cell) => cell.trim())
    .join('; ');
}

/** On one line, without marks of emphasis and tags. */
function oneLine(text: string): string {
  return text
    .replace(/<[^<>]{1,80}>|\*{1,3}/g, '')
    .replace(/\s+/g, ' ')
    .trim();
}

function shorten(text: string): string {
  return text.length > longest ? `${text.slice(0, text.lastIndexOf(' ', longest - 2))} …` : text;
}
