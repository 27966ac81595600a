import { anchorWords } from './timeline-anchor.ts';
import type { TimelineRow } from './timeline-rows.ts';

/** A timeline as a Markdown table, below a line that says which day is day 0. */
export function timelineMarkdown(events: readonly TimelineRow[]): string {
  const rows = events.map((event) => [event.text, event.iso ?? '', dayCell(event), event.quote]);
  const lines = [['Time', 'ISO 8601', 'Day', 'Told'], ['---', '---', '---:', '---'], ...rows];
  const table = lines.map((cells) => `| ${cells.map((cell) => cell.replace(/\|/g, '\\|')).join(' | ')} |`).join('\n');
  return `${anchorWords(events)}\n\n${table}\n`;
}

/** A day, "about" where it is no more than near, or why there is none. */
function dayCell({ day, isAbout, why }: TimelineRow): string {
  if (day !== null) return `${isAbout ? 'about ' : ''}${day}`;
  return why ? `not counted: ${why}` : '';
}
