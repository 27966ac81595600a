import type { GuidelineItem } from '../data/guideline.ts';
import type { Report } from '../report/report.ts';
import type { Encoding } from '../text/lines.ts';
import type { Analysis } from './analysis.ts';
import { findingOf, partsOf } from './finding-of-item.ts';
import { insertionOf, itemNumbered } from './insert-item.ts';
import { notApplicableEdit } from './mark-not-applicable.ts';
import type { ExcludeItemParams, Insertion } from './protocol.ts';

/** The comment that says why an item does not apply: at its finding, else where it belongs. */
export function toExclusion(
  analysis: Analysis,
  params: Pick<ExcludeItemParams, 'item' | 'reason'>,
  encoding: Encoding,
): Insertion | null {
  const item = itemNumbered(analysis, params.item);
  const reason = inComment(params.reason);
  if (!item || reason === '' || !analysis.verdict.isCaseReport) return null;
  const { report, result } = analysis;
  const start = findingOf(item, result.findings)?.span.start ?? placeOf(item, report);
  return insertionOf(analysis, [notApplicableEdit(report, start, namesOf(item), reason)], encoding);
}

/** Declaring the parts declares what is made of them, for the rules know the parts alone. */
function namesOf(item: GuidelineItem): string {
  const parts = partsOf(item);
  return (parts.length > 0 ? parts : [item]).map(({ name }) => `care/${name}`).join(' ');
}

function placeOf({ role, place }: GuidelineItem, { sections }: Report): number {
  const section = sections.find((each) => each.role === role) ?? sections.find((each) => each.role === place);
  return section?.headingSpan.start ?? 0;
}

/** The reason on one line, without what would end the comment. */
function inComment(reason: string): string {
  return reason.replace(/\s+/g, ' ').replace(/-{2,}/g, '–').trim();
}
