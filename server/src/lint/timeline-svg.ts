import { escapeMarkup } from './escape-markup.ts';
import { type DrawnEvent, sizes, type TimelineLayout, timelineLayout } from './timeline-layout.ts';
import type { TimelineRow } from './timeline-rows.ts';

/** How a picture is to be used. */
export interface TimelineSvgOptions {
  /** Each event is a button that names its place in the report, and the page gives the colours; else it is a picture to keep. */
  readonly isLive?: boolean;
}

const { width, axisX, labelX, line } = sizes;
/** Colours of the picture to keep, on white; those of the live one come from the page's style, by class. */
const ink = { text: '#1f2328', quiet: '#57606a', axis: '#57606a', dot: '#0b5cad', paper: '#ffffff' };

/** A timeline as a picture: an axis downwards with a dot for each event, and its time and words beside it. */
export function timelineSvg(rows: readonly TimelineRow[], { isLive = false }: TimelineSvgOptions = {}): string {
  const layout = timelineLayout(rows);
  const { height } = layout;
  const role = isLive ? 'group' : 'img';
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" class="timeline" role="${role}" aria-labelledby="timeline-title timeline-words" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}" font-family="sans-serif" font-size="13">`,
    '<title id="timeline-title">Timeline of the case</title>',
    `<desc id="timeline-words">${escapeMarkup(describe(layout))}</desc>`,
    ...(isLive ? [] : [`<rect width="${width}" height="${height}" fill="${ink.paper}"/>`]),
    ...axisOf(layout),
    ...layout.timed.map((event) => drawEvent(event, isLive)),
    ...remarkOf(layout),
    ...layout.untimed.map((event) => drawEvent(event, isLive)),
    '</svg>',
    '',
  ].join('\n');
}

/** What the picture shows, for who does not see it. */
function describe({ timed, untimed, breaks, isCounted }: TimelineLayout): string {
  const [first, last] = [timed[0]?.day, timed.at(-1)?.day];
  const of = isCounted ? ', counted in days from the day the patient came, which is Day 0' : '';
  const span = first === last ? ` on ${first}` : ` from ${first} to ${last}`;
  return [
    ...(timed.length > 0 ? [`${counted(timed.length, 'event')} in order of time${span}${of}.`] : []),
    ...(breaks.length > 0 ? [`The axis is to scale but for ${counted(breaks.length, 'break')}.`] : []),
    ...(untimed.length > 0
      ? [`${counted(untimed.length, 'event')} without a day that can be counted, in the order of telling.`]
      : []),
  ].join(' ');
}

function counted(count: number, what: string): string {
  return `${count} ${what}${count === 1 ? '' : 's'}`;
}

function axisOf({ timed, ticks, breaks }: TimelineLayout): readonly string[] {
  const [from, to] = [ticks[0]?.y, ticks.at(-1)?.y];
  if (from === undefined || to === undefined) return [];
  return [
    `<path class="axis" d="${axisPath(from, to, breaks)}" fill="none" stroke="${ink.axis}" stroke-width="2"/>`,
    ...timed.map(leaderOf),
    ...ticks.map(({ y, words }) => sideText(y, words, ink.text, 'tick')),
    ...breaks.map(({ y, days }) => sideText(y, lasted(days), ink.quiet, 'break')),
  ];
}

/** A line downwards that swings to both sides where time is left out. */
function axisPath(from: number, to: number, breaks: TimelineLayout['breaks']): string {
  const swings = breaks.map(
    ({ y }) => `V${round(y - 12)} l7 4 l-14 5 l14 6 l-14 5 l7 4`, // comes back to the line 24 pixels below
  );
  return `M${axisX} ${round(from)} ${swings.join(' ')} V${round(to)}`;
}

/** From a dot to the words that had to move away from it. */
function leaderOf({ dotY, y }: DrawnEvent): string {
  return `<path class="leader" d="M${axisX} ${round(dotY)} H${axisX + 12} L${labelX - 16} ${round(y)} H${labelX - 8}" fill="none" stroke="${ink.axis}" stroke-width="1"/>`;
}

function sideText(y: number, words: string, colour: string, name: string): string {
  return `<text class="${name}" x="${axisX - 12}" y="${round(y + 4)}" text-anchor="end" font-size="12" fill="${colour}">${escapeMarkup(words)}</text>`;
}

function remarkOf({ timed, untimed, remarkY }: TimelineLayout): readonly string[] {
  if (untimed.length === 0) return [];
  const words =
    timed.length > 0
      ? 'No day can be counted for these, in the order of telling (with why):'
      : 'No day can be counted; in the order of telling, not to scale:';
  const [from, to] = [untimed[0]?.y ?? 0, untimed.at(-1)?.y ?? 0];
  return [
    `<text class="remark" x="${axisX - 12}" y="${round(remarkY)}" font-style="italic" fill="${ink.quiet}">${words}</text>`,
    `<path class="axis" d="M${axisX} ${round(from)} V${round(to)}" fill="none" stroke="${ink.axis}" stroke-width="1" stroke-dasharray="2 5"/>`,
  ];
}

function drawEvent(event: DrawnEvent, isLive: boolean): string {
  const { row, index, dotY, y, time, words, day } = event;
  const name = escapeMarkup(`${day === undefined ? '' : `${day}: `}${row.text}. ${row.quote}`);
  const { start, end } = row.span;
  const height = (words.length + 1) * line + 4;
  return [
    isLive
      ? `<g class="event" id="event-${index}" role="button" tabindex="0" data-start="${start}" data-end="${end}" aria-label="${name}">`
      : `<g class="event"><title>${name}</title>`,
    ...(isLive
      ? [
          `<rect class="frame" x="${labelX - 5}" y="${round(y - 12)}" width="${width - labelX}" height="${height}" rx="3" fill="transparent"/>`,
        ]
      : []),
    day === undefined
      ? `<circle class="dot open" cx="${axisX}" cy="${round(dotY)}" r="5" fill="${ink.paper}" stroke="${ink.dot}" stroke-width="2"/>`
      : `<circle class="dot" cx="${axisX}" cy="${round(dotY)}" r="6" fill="${ink.dot}"/>`,
    `<text class="time" x="${labelX}" y="${round(y + 4)}" font-weight="bold" fill="${ink.text}">${escapeMarkup(time)}</text>`,
    ...words.map(
      (text, i) =>
        `<text class="words" x="${labelX}" y="${round(y + 4 + (i + 1) * line)}" fill="${ink.text}">${escapeMarkup(text)}</text>`,
    ),
    '</g>',
  ].join('\n');
}

function round(pixels: number): number {
  return Math.round(pixels * 10) / 10;
}

/** How long a break was, in words that claim no more than they know. */
function lasted(days: number): string {
  if (days < 60) return `${days} days`;
  if (days < 730) return `~${Math.round(days / 30.44)} months`;
  return `~${Math.round(days / 365.25)} years`;
}
