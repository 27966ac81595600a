import { type TimeExpression, timesOf } from '../facts/times.ts';
import { isByline } from './citation-byline.ts';
import { type Found, perReport, type Report } from './report.ts';
import { zonesOf } from './zones.ts';

/** The times that a report tells, in source order; not those of its reference list, byline and statements. */
export const times = perReport((report: Report): readonly Found<TimeExpression>[] => {
  const zoneOf = zonesOf(report);
  return report.find(timesOf).filter(({ placed, section }) => {
    const zone = zoneOf(section);
    return zone !== 'references' && zone !== 'statements' && zone !== 'keywords' && !isByline(report, placed);
  });
});
