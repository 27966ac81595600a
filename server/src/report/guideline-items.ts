import type { Guideline, GuidelineItem } from '../data/guideline.ts';
import { careItems, type ItemVerdict } from './care-items.ts';
import { judgeByCues } from './judge-by-cues.ts';
import { type Judgement, missing } from './judgement.ts';
import { perReport, type Report } from './report.ts';
import { scareJudges } from './scare-judges.ts';

/** The items of any guideline, in its order: those of CARE as they are judged, those made of these, and its own. */
export function itemsOf(report: Report, guideline: Guideline): readonly ItemVerdict[] {
  const known = judged(report);
  const before = known.get(guideline);
  if (before) return before;
  const items = judge(report, guideline);
  known.set(guideline, items);
  return items;
}

/** What was judged of a report, by its guideline. */
const judged = perReport((_: Report) => new Map<Guideline, readonly ItemVerdict[]>());

function judge(report: Report, { items }: Guideline): readonly ItemVerdict[] {
  const care = careItems(report);
  return items.map((item) => {
    if (item.sameAs) return { item, ...joined(item, care) };
    const own = (): Judgement => scareJudges.get(item.name)?.(report) ?? judgeByCues(item, report);
    return care.find((verdict) => verdict.item === item) ?? { item, ...own() };
  });
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
