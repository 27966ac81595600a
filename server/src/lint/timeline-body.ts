import type { Report } from '../report/report.ts';
import { escapeMarkup } from './escape-markup.ts';
import { noTimes } from './no-times.ts';
import { anchorWords } from './timeline-anchor.ts';
import { timelineRows } from './timeline-rows.ts';
import { timelineSvg } from './timeline-svg.ts';

/** A timeline as a page shows it: a heading, what day 0 is, and a picture whose events are buttons. */
export function timelineBody(report: Report): string {
  const { events } = timelineRows(report);
  if (events.length === 0) return `<h1>Timeline of the case</h1>\n<p>${escapeMarkup(noTimes(report))}.</p>`;
  const anchor = `<p>${escapeMarkup(anchorWords(events))}</p>`;
  return `<h1>Timeline of the case</h1>\n${anchor}\n<div class="picture">\n${timelineSvg(events, { isLive: true })}</div>`;
}
