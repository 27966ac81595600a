import type { TimelineRow } from './timeline-rows.ts';
import { type ScaleBreak, timelineScale } from './timeline-scale.ts';
import { wrapWords } from './wrap-words.ts';

/** Sizes of the picture in pixels. */
export const sizes = { width: 640, axisX: 104, labelX: 148, top: 28, line: 17, gap: 12 } as const;

/** So many letters fit into a line of words, and of the bold time above it. */
const fits = { words: 68, time: 60 };

/** One event where it is drawn; all heights from the top of the picture. */
export interface DrawnEvent {
  readonly row: TimelineRow;
  /** Its place among the rows as they are told, from 0. */
  readonly index: number;
  /** The height of its dot. */
  readonly dotY: number;
  /** The height of the middle of its first line of words. */
  readonly y: number;
  readonly time: string;
  readonly words: readonly string[];
  /** What the axis calls its day; undefined where no day can be counted. */
  readonly day: string | undefined;
}

/** Where everything of a timeline's picture is drawn. */
export interface TimelineLayout {
  readonly height: number;
  /** Events with a day, in order of time. */
  readonly timed: readonly DrawnEvent[];
  /** Events without one, in the order of telling, below the others. */
  readonly untimed: readonly DrawnEvent[];
  readonly ticks: readonly { readonly y: number; readonly words: string }[];
  readonly breaks: readonly ScaleBreak[];
  /** The height of the remark above the events without a day. */
  readonly remarkY: number;
  /** Are the days counted from presentation, and not dates alone? */
  readonly isCounted: boolean;
}

/** Places the events of a timeline on an axis that is to scale but for its breaks, and their words beside it. */
export function timelineLayout(rows: readonly TimelineRow[]): TimelineLayout {
  const isCounted = rows.some(({ day }) => day !== null);
  const dayOf = (row: TimelineRow): number | null => (isCounted ? row.day : dateNumber(row));
  const nameOf = (day: number): string =>
    isCounted ? dayName(day) : new Date(day * msPerDay).toISOString().slice(0, 10);
  const labels = rows.map((row, index) => toLabel(row, index, dayOf(row)));
  const dated = labels
    .filter((label): label is Label & { day: number } => label.day !== null)
    .sort((a, b) => a.day - b.day || a.index - b.index);
  const days = [...new Set(dated.map(({ day }) => day))];
  const scale = timelineScale(days, sum(dated.slice(0, -1).map(heightOf)));
  const dots = dated.map(({ day }) => sizes.top + (scale.places[days.indexOf(day)] ?? 0));
  const tops = spread(dots, dated.map(heightOf), sizes.top + scale.length);
  const timed = dated.map((label, i) =>
    toEvent(label, dots[i] ?? 0, tops[i] ?? 0, nearly(label.row, nameOf(label.day))),
  );
  const last = dated.at(-1);
  const remarkY = last ? (tops.at(-1) ?? 0) + heightOf(last) + sizes.line : sizes.top - 8;
  const { untimed, end } = below(
    labels.filter(({ day }) => day === null),
    remarkY + sizes.line * 2,
  );
  return {
    height: untimed.length > 0 ? end : remarkY,
    timed,
    untimed,
    ticks: days.map((day, i) => ({ y: sizes.top + (scale.places[i] ?? 0), words: nearlyAll(dated, day, nameOf(day)) })),
    breaks: scale.breaks.map(({ y, days: length }) => ({ y: sizes.top + y, days: length })),
    remarkY,
    isCounted,
  };
}

/** What is written beside a dot. */
interface Label {
  readonly row: TimelineRow;
  readonly index: number;
  readonly day: number | null;
  readonly time: string;
  readonly words: readonly string[];
}

function toLabel(row: TimelineRow, index: number, day: number | null): Label {
  const [time = '', ...more] = wrapWords(row.text, fits.time);
  const words = [...wrapWords(row.quote, fits.words), ...reasonOf(row, day)];
  return { row, index, day, time: more.length > 0 ? `${time} …` : time, words };
}

/** Why an event stands without a day. */
function reasonOf({ why }: TimelineRow, day: number | null): readonly string[] {
  return day === null && why ? wrapWords(`(${why})`, fits.words) : [];
}

function heightOf({ words }: Label): number {
  return (words.length + 1) * sizes.line + sizes.gap;
}

function toEvent({ row, index, time, words }: Label, dotY: number, y: number, day: string | undefined): DrawnEvent {
  return { row, index, dotY, y, time, words, day };
}

function below(
  labels: readonly Label[],
  from: number,
): { readonly untimed: readonly DrawnEvent[]; readonly end: number } {
  let end = from;
  const untimed = labels.map((label) => {
    const y = end;
    end += heightOf(label);
    return toEvent(label, y, y, undefined);
  });
  return { untimed, end };
}

/** Moves labels from their dots only as far as they need so as not to overlap; the last is not moved below the axis. */
function spread(dots: readonly number[], heights: readonly number[], end: number): readonly number[] {
  const tops: number[] = [];
  for (const [i, dot] of dots.entries()) tops.push(Math.max(dot, (tops[i - 1] ?? 0) + (heights[i - 1] ?? 0)));
  let limit = end;
  for (let i = tops.length - 1; i >= 0; i--) {
    tops[i] = Math.min(tops[i] ?? 0, limit);
    limit = (tops[i] ?? 0) - (heights[i - 1] ?? 0);
  }
  return tops;
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((all, one) => all + one, 0);
}

const msPerDay = 86_400_000;

/** Days on any calendar, for a date that is told in full; null for all else. */
function dateNumber({ kind, iso }: TimelineRow): number | null {
  if (kind !== 'date' || !/^\d{4}-\d{2}-\d{2}$/.test(iso ?? '')) return null;
  const time = Date.parse(iso ?? '');
  return Number.isNaN(time) ? null : time / msPerDay;
}

/** "about Day 61" where the report tells months. */
function nearly({ isAbout }: TimelineRow, name: string): string {
  return isAbout ? `about ${name}` : name;
}

/** A day on the axis is about right where all that happened on it is. */
function nearlyAll(labels: readonly Label[], day: number, name: string): string {
  return labels.some(({ row, day: own }) => own === day && !row.isAbout) ? name : `about ${name}`;
}

function dayName(day: number): string {
  return `Day ${day < 0 ? '\u2212' : ''}${Math.abs(day)}`;
}
