import type { TimelineRow } from './timeline-rows.ts';

/** Says plainly what the days of a timeline count from, and how many of its times have one. */
export function anchorWords(events: readonly TimelineRow[]): string {
  const placed = events.filter(({ day }) => day !== null);
  if (placed.length === 0) return 'No day could be counted: the report does not say which day the times count from.';
  const dated = placed.find(({ day, kind }) => day === 0 && kind === 'date');
  const zero = `Day 0 is the day the patient came${dated ? ` (${dated.text})` : ''}.`;
  const near = placed.some(({ isAbout }) => isAbout) ? ' Days counted from months or years are about right.' : '';
  return `${zero} ${placed.length} of ${events.length} times have a day.${near}`;
}
