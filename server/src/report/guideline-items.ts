import type { Guideline, GuidelineItem } from '../data/guideline.ts';
import { careItems, type ItemVerdict } from './care-items.ts';
import { type Judgement, missing } from './judgement.ts';
import type { Report } from './report.ts';

/** The items of any guideline, in its order: those of CARE as they are judged, others made of these. */
export function itemsOf(report: Report, { items }: Guideline): readonly ItemVerdict[] {
  const care = careItems(report);
  return items.map((item) => care.find((verdict) => verdict.item === item) ?? { item, ...joined(item, care) });
}

/** Told where all are told, missing where all are missing, and else told in part; what does not apply is not asked. */
function joined({ sameAs = [] }: GuidelineItem, care: readonly ItemVerdict[]): Judgement {
  const parts = care.filter(({ item }) => sameAs.includes(item.item));
  if (parts.length === 0) return missing;
  const evidence = parts.flatMap((part) => part.evidence);
  const asked = parts.filter(({ status }) => status !== 'not-applicable');
  const [first] = asked;
  if (!first) return { status: 'not-applicable', evidence };
  return { status: asked.every(({ status }) => status === first.status) ? first.status : 'partial', evidence };
}
