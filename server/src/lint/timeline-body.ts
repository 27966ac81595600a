import type { TimelineRow } from './timeline-rows.ts';
import { timelineSvg } from './timeline-svg.ts';

/** A timeline as a page shows it: a heading, and a picture whose events are buttons. */
export function timelineBody(rows: readonly TimelineRow[]): string {
  if (rows.length === 0) return '<h1>Timeline of the case</h1>\n<p>No time was found where the case is told.</p>';
  return `<h1>Timeline of the case</h1>\n<div class="picture">\n${timelineSvg(rows, { isLive: true })}</div>`;
}
