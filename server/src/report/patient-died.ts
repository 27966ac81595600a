import { deathsOf } from '../facts/deaths.ts';
import type { Span } from '../text/span.ts';
import { perReport, type Report } from './report.ts';
import { zonesOf } from './zones.ts';

/** Where the case tells that the patient died; undefined where it does not. */
export const patientDied = perReport((report: Report): Span | undefined => {
  const zoneOf = zonesOf(report);
  return report.find(deathsOf).find(({ section }) => zoneOf(section) === 'case')?.span;
});
