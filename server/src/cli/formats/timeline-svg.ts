import type { TimelineRow } from '../timeline-rows.ts';

const width = 1080;
const rowHeight = 48;
const top = 32;
const lineX = 320;
/** So many characters of 14 px fit to the right of the line. */
const fits = 96;
/** And so many bold ones to its left, beside the day. */
const timeFits = 26;

/** A timeline as a picture: one line downwards, with a dot, the time and the words of each event. */
export function timelineSvg(events: readonly TimelineRow[]): string {
  const height = top * 2 + rowHeight * Math.max(0, events.length - 1);
  const last = top + rowHeight * Math.max(0, events.length - 1);
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}" font-family="sans-serif" font-size="14">`,
    '<title>Timeline</title>',
    `<rect width="${width}" height="${height}" fill="#ffffff"/>`,
    `<line x1="${lineX}" y1="${top}" x2="${lineX}" y2="${last}" stroke="#5b7083" stroke-width="2"/>`,
    ...events.map((event, i) => row(event, top + i * rowHeight)),
    '</svg>',
    '',
  ].join('\n');
}

function row({ text, day, quote }: TimelineRow, y: number): string {
  const count = day === null ? '' : ` (day ${day})`;
  return [
    `<circle cx="${lineX}" cy="${y}" r="6" fill="#1f6feb"/>`,
    `<text x="${lineX - 16}" y="${y + 5}" text-anchor="end" font-weight="bold">${toXml(cut(text, timeFits) + count)}</text>`,
    `<text x="${lineX + 16}" y="${y + 5}">${toXml(cut(quote, fits))}</text>`,
  ].join('\n');
}

function cut(text: string, most: number): string {
  return text.length > most ? `${text.slice(0, most - 2)} …` : text;
}

/** Characters that XML does not take are left out. */
function toXml(text: string): string {
  return text
    .replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g, '')
    .replace(/&/g, '&amp;')
    .replace(/</g, '&lt;')
    .replace(/>/g, '&gt;');
}
