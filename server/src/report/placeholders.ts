import type { GuidelineItem } from '../data/guideline.ts';
import { placeholdersOf } from '../facts/placeholders.ts';
import type { Report } from './report.ts';
import { isWithin } from './section.ts';
import { zonesOf } from './zones.ts';

/**
 * Does a blank still stand where the item belongs: in a section of its role or, where there is none, in its part of
 * the report? Then the blank is the finding, and what is missing is told once it is filled.
 */
export function hasBlankFor(report: Report, { role, place }: GuidelineItem): boolean {
  const blanks = report.find(placeholdersOf);
  if (blanks.length === 0) return false;
  if (report.sections.some((section) => section.role === role && !section.inherited && role !== 'case')) {
    return blanks.some(({ section }) => isWithin(section, role));
  }
  const zoneOf = zonesOf(report);
  return blanks.some(({ section }) => zoneOf(section) === place);
}
