import type { PlacedBlock } from '../markdown/block.ts';
import { perReport, type Report } from './report.ts';

/** Is the block part of the byline: names and affiliations between the title and the first section? */
export function isByline(report: Report, placed: PlacedBlock): boolean {
  return bylineOf(report).has(placed);
}

const bylineOf = perReport((report: Report): ReadonlySet<PlacedBlock> => {
  const first = report.sections.find(({ role }) => role !== 'title');
  const from = report.title?.block?.end ?? 0;
  const until = first?.headingSpan.start ?? report.text.length;
  return new Set(
    report.blocks.filter((placed) => placed.start >= from && placed.end <= until && !tells(placed.block.prose)),
  );
});

/** Does the text hold a sentence, which names and addresses do not? */
function tells(prose: string): boolean {
  return /\b(?:is|are|was|were|has|have|had|been|can|may|should|presents?|presented|describes?|described|reports?|reported)\b/i.test(
    prose,
  );
}
