import { months } from '../data/month-names.ts';
import { nextWords, type TimeAnchor, timeUnits } from '../data/time-words.ts';
import type { Block } from '../markdown/block.ts';
import type { Span } from '../text/span.ts';
import { type Age, agesOf } from './ages.ts';
import type { CalendarDate } from './calendar-date.ts';
import { perToldBlock } from './per-block.ts';
import { amountAt } from './time-amounts.ts';
import { dateAt } from './time-dates.ts';
import { dayAt } from './time-days.ts';
import { relationOf } from './time-relations.ts';
import { type TimeToken, timeTokensOf } from './time-tokens.ts';

/** When something was, or how long it went on. */
export interface TimeExpression {
  /** `relative` counts from an event, `age-at` from birth (or, of a pregnancy, from its beginning). */
  readonly kind: 'date' | 'duration' | 'relative' | 'age-at';
  /**
   * ISO 8601: a date (`2019-03-12`, `2019-03`, `--03-12`), an interval of dates, or a duration (`P3W`). Null where it
   * cannot be told: 12/03/2021, "6 to 8 weeks".
   */
  readonly iso: string | null;
  /** Relative to the block. */
  readonly span: Span;
  /** Of a date. */
  readonly date: CalendarDate | undefined;
  /** Of a relative time, and of a duration that touches an event ("for 3 days before admission"). */
  readonly direction: 'after' | 'before' | undefined;
  readonly anchor: TimeAnchor | undefined;
}

/** A cheap look: a block without this tells no time. */
const speaksOfTime =
  /\d[/.-]\d|(?:19|20)\d\d|\b(?:min(?:ute)?s?|h|hrs?|hours?|d|days?|wks?|weeks?|mos?|months?|y|yrs?|years?|POD\s?#?\d{0,3}|aged?|morning|night|evening|afternoon)\b|\d\s?\.?\s?(?:de\s)?\p{L}{3}|\p{L}{3}\.?\s\d|\b(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec|ene|gen|fe[bv]|fév|mä?r|mai|mag|abr|avr|giu|jui|lug|ago|aoû|set|ott|out|okt|d[eéi][cz])/iu;

/** The times in a block, in source order. */
export const timesOf = perToldBlock((block: Block): readonly TimeExpression[] => {
  const { prose } = block;
  if (block.kind === 'definition' || !speaksOfTime.test(prose)) return [];
  const tokens = timeTokensOf(block);
  const found: TimeExpression[] = [];
  for (const { from, next, time } of readsOf(tokens, agesOf(block))) {
    const [first, last] = [tokens[from], tokens[next - 1]];
    const isFree = first && first.span.start >= (found.at(-1)?.span.end ?? 0);
    if (time && last && isFree) found.push({ ...time, span: { start: first.span.start, end: last.span.end } });
  }
  return found;
});

/** What was read, from one token up to another; without a time, words that tell none. */
interface Read {
  readonly from: number;
  readonly next: number;
  readonly time: Omit<TimeExpression, 'span'> | undefined;
}

/** Everything that is read, from the first token to the last. */
function* readsOf(tokens: readonly TimeToken[], ages: readonly Age[]): Generator<Read> {
  let nextAge = 0;
  for (let at = 0; at < tokens.length; ) {
    const start = tokens[at]?.span.start ?? 0;
    while ((ages[nextAge]?.span.end ?? Number.POSITIVE_INFINITY) <= start) nextAge++;
    const age = ages[nextAge];
    const read = age && age.span.start <= start ? ageRead(tokens, at, age) : readAt(tokens, at);
    if (read) yield read;
    at = Math.max(at + 1, read?.next ?? 0);
  }
}

/** The age of a person who is introduced is no time; "at the age of 12" is. */
function ageRead(tokens: readonly TimeToken[], at: number, { span, value, unit, atEvent }: Age): Read {
  let next = at + 1;
  while ((tokens[next]?.span.start ?? span.end) < span.end) next++;
  const iso = unit === 'hour' ? `PT${value}H` : `P${value}${unit.charAt(0).toUpperCase()}`;
  const time = atEvent ? ({ ...none, kind: 'age-at', iso, anchor: 'birth' } as const) : undefined;
  return { from: at, next, time };
}

/** Most words begin no time, whatever stands behind them. */
function mayBegin(token: TimeToken | undefined): boolean {
  if (token?.kind !== 'word') return token?.kind !== 'mark';
  const { text } = token;
  return months.has(text) || timeUnits.has(text) || nextWords.has(text) || otherBeginnings.test(text);
}

/** "Half a year", "a week", "the day after", "POD3". */
const otherBeginnings = /^(?:an?|half|the|pod\d{0,3})$/;

const none = { date: undefined, direction: undefined, anchor: undefined } as const;

function readAt(tokens: readonly TimeToken[], at: number): Read | undefined {
  if (!mayBegin(tokens[at])) return undefined;
  const date = dateAt(tokens, at);
  if (date)
    return { from: at, next: date.next, time: { ...none, kind: 'date', iso: date.iso, date: date.date ?? undefined } };
  const day = dayAt(tokens, at);
  if (day)
    return {
      from: day.from,
      next: day.next,
      time: { ...none, kind: 'relative', iso: day.iso, direction: day.direction, anchor: day.anchor },
    };
  const amount = amountAt(tokens, at);
  const relation = amount && relationOf(tokens, at, amount.next);
  if (!relation) return undefined;
  const { direction, anchor, next } = relation;
  const kind = amount.isPregnancy ? 'age-at' : relation.kind;
  return { from: at, next, time: { kind, iso: amount.iso, date: undefined, direction, anchor } };
}
