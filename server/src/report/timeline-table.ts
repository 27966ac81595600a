import { type Language, writingLanguage } from '../data/languages.ts';
import { lineEndingOf } from '../text/line-ending.ts';
import { overlaps, type Span } from '../text/span.ts';
import { citations } from './citations.ts';
import type { Report } from './report.ts';
import { type TimelineEvent, timelineOf } from './timeline.ts';

const heads: Readonly<Record<Language, readonly [when: string, what: string]>> = {
  en: ['When', 'What'],
  es: ['Cuándo', 'Qué'],
  fr: ['Quand', 'Quoi'],
  pt: ['Quando', 'O quê'],
  de: ['Wann', 'Was'],
  it: ['Quando', 'Cosa'],
};

/**
 * What the case tells with its times as a Markdown table, in the order and the words of the report and without the
 * markers of citations; undefined where it tells fewer than two times, which make no course.
 */
export function timelineTable(report: Report): string | undefined {
  const bySpan = new Map<number, TimelineEvent[]>();
  for (const event of timelineOf(report).filter(({ told }) => told === 'sentence')) {
    const known = bySpan.get(event.span.start);
    if (known) known.push(event);
    else bySpan.set(event.span.start, [event]);
  }
  const rows = [...bySpan.values()].map((events) => toRow(report, events)).filter(({ what }) => what !== '');
  if (rows.length < 2) return undefined;
  const [when, what] = heads[writingLanguage(report.language)];
  const lines = rows.map((row) => `| ${row.when} | ${row.what} |`);
  return [`| ${when} | ${what} |`, '| --- | --- |', ...lines].join(lineEndingOf(report.text));
}

interface Row {
  readonly when: string;
  readonly what: string;
}

/** The events that share their words make one row. */
function toRow(report: Report, events: readonly TimelineEvent[]): Row {
  const [first] = events;
  if (!first) return { when: '', what: '' };
  const parts = events.map((event) => partsOf(report, event));
  const when = parts.map(({ lead, time }) => (isBare.test(lead) ? time : `${lead} ${time}`.trim())).join('; ');
  const [only, ...others] = parts;
  const whole = cellOf(report, first.span);
  const what = only && others.length === 0 ? withoutTime(only, whole) : whole;
  return { when: capitalised(when), what: capitalised(tidy(what)) };
}

/** The words of an event: before its time and what leads to it, the time, behind it. */
interface Parts {
  readonly before: string;
  readonly lead: string;
  readonly time: string;
  readonly behind: string;
}

/** What leads to a time: with `isBare` it is as clear without. */
const leading = /(?:^|\s)((?:on|in|at|by|within|after|before|since|from|until|about|around)(?:\sthe)?)$/i;
const isBare = /^(?:on|in|at)(?:\sthe)?$/i;
/** A time that says by itself how it stands to another. */
const isRelated = /\b(?:later|earlier|ago|(?:before|after|prior to|following)\s.{1,60})$/i;

function partsOf(report: Report, { span, time }: TimelineEvent): Parts {
  const all = cellOf(report, { start: span.start, end: time.span.start }).trimEnd();
  const lead = leading.exec(all)?.[1] ?? '';
  const own = cellOf(report, time.span).trim();
  const rest = cellOf(report, { start: time.span.end, end: span.end }).trim();
  const occasion = /-\p{L}+$/u.test(own) ? (occasions.exec(rest)?.[0] ?? '') : '';
  return {
    before: all.slice(0, all.length - lead.length).trimEnd(),
    lead,
    time: `${own} ${occasion}`.trim(),
    behind: rest.slice(occasion.length).trim(),
  };
}

/** "3-month" alone is no time: it wants the occasion that it is of. */
const occasions =
  /^(?:(?:clinical|outpatient|routine)\s)?(?:follow-?up|visit|review|appointment|examination|check-?up|mark)(?:\s(?:visit|examination|appointment|assessment))?\b/i;

/** The words without a time at their beginning or end; in their midst it stays. */
function withoutTime({ before, lead, time, behind }: Parts, whole: string): string {
  if (tidy(before) === '') return behind;
  const mayGo = lead !== '' || isRelated.test(time);
  return tidy(behind) === '' && mayGo ? before : whole;
}

/** A part of the report as it may stand in a cell. */
function cellOf(report: Report, { start, end }: Span): string {
  const markers = citations(report)
    .map(({ span }) => span)
    .filter((span) => overlaps(span, { start, end }));
  let text = '';
  let at = start;
  for (const marker of markers) {
    text += report.text.slice(at, Math.max(at, marker.start));
    at = Math.max(at, marker.end);
  }
  return `${text}${report.text.slice(at, Math.max(at, end))}`
    .replace(/<!--[^<>]{0,500}-->/g, '')
    .replace(/\s?\((?:see\s)?(?:fig(?:ure)?s?|tables?)\b\.?\s?\d[^()]{0,30}\)/gi, '')
    .replace(/(?<![\p{L}\p{N}\\])\*{1,3}|\*{1,3}(?![\p{L}\p{N}])/gu, '') // a sentence may begin within emphasis
    .replace(/[\r\n]+[ \t]*(?:>[ \t]?)*/g, ' ')
    .replace(/(?<!\\)\|/g, '\\|')
    .replace(/[ \t]{2,}/g, ' ')
    .replace(/ (?=[,.;])/g, '');
}

/** Without what joined it to the words around. */
function tidy(words: string): string {
  return words
    .trim()
    .replace(/^(?:[,;]\s?|(?:and|but|then)(?:\sthen)?(?:\s|$)){1,3}/i, '')
    .replace(/[\s,;.]{1,5}$/, '')
    .replace(/\s(?:and|but)$/, '');
}

function capitalised(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1);
}
