import type { GuidelineItem, ItemPlace } from '../data/guideline.ts';
import { perBlock } from '../facts/per-block.ts';
import { placeholdersOf } from '../facts/placeholders.ts';
import type { Block } from '../markdown/block.ts';
import { perReport, type Report } from './report.ts';
import { isWithin } from './section.ts';
import { sentencesIn } from './told-sentences.ts';
import { type Zone, zonesOf } from './zones.ts';

/**
 * Does a blank still stand where the item belongs: in a section of its role or, where there is none, in its part of
 * the report? Then the blank is the finding, and what is missing is told once it is filled. So is a heading with
 * nothing under it.
 */
export function hasBlankFor(report: Report, { role, place }: GuidelineItem): boolean {
  if (isUnwritten(report, place)) return true;
  const blanks = report.find(placeholdersOf);
  if (blanks.length === 0) return false;
  if (report.sections.some((section) => section.role === role && !section.inherited && role !== 'case')) {
    return blanks.some(({ section }) => isWithin(section, role));
  }
  return hasBlankIn(report, place);
}

/** Are there but blanks in one of these parts of the report, so that it is not yet known what it will say? */
export function isYetToWrite(report: Report, ...zones: readonly Zone[]): boolean {
  return zones.some((zone) => hasBlankIn(report, zone) && sentencesIn(report, zone).length === 0);
}

function hasBlankIn(report: Report, place: ItemPlace | Zone): boolean {
  const zoneOf = zonesOf(report);
  return report.find(placeholdersOf).some(({ section }) => zoneOf(section) === place);
}

/** The parts of a report whose sections are there, and hold nothing. Consent is asked for whatever its heading holds. */
const unwritten = perReport((report: Report): ReadonlySet<ItemPlace | Zone> => {
  const zoneOf = zonesOf(report);
  const texts = report.blocks.filter(({ block }) => block.kind !== 'heading' && !isComment(block));
  const written = new Set(texts.map(({ start }) => zoneOf(report.sectionAt(start))));
  const headed = new Set(report.sections.filter(({ role }) => role !== 'title').map((section) => zoneOf(section)));
  const parts = ['abstract', 'introduction', 'case', 'discussion'] as const;
  return new Set(parts.filter((zone) => headed.has(zone) && !written.has(zone)));
});

function isUnwritten(report: Report, place: ItemPlace): boolean {
  return unwritten(report).has(place);
}

const isComment = perBlock(
  ({ source }: Block): boolean =>
    source.startsWith('<!--') && source.replace(/<!--[\s\S]*?(?:-->|$)/g, '').trim() === '',
);
