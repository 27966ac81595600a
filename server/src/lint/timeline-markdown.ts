import type { TimelineRow } from './timeline-rows.ts';

/** A timeline as a Markdown table. */
export function timelineMarkdown(events: readonly TimelineRow[]): string {
  const rows = events.map(({ text, iso, day, quote }) => [text, iso ?? '', day === null ? '' : String(day), quote]);
  const lines = [['Time', 'ISO 8601', 'Day', 'Told'], ['---', '---', '---:', '---'], ...rows];
  return `${lines.map((cells) => `| ${cells.map((cell) => cell.replace(/\|/g, '\\|')).join(' | ')} |`).join('\n')}\n`;
}
