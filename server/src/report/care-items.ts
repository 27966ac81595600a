import { care2013 } from '../data/care-2013.ts';
import type { GuidelineItem } from '../data/guideline.ts';
import { judgedOtherwise } from './care-judges.ts';
import { caseViews } from './cases.ts';
import { judgeByCues } from './judge-by-cues.ts';
import type { ItemStatus, Judgement } from './judgement.ts';
import { perReport, type Report } from './report.ts';

/** A judged item of the checklist. */
export interface ItemVerdict extends Judgement {
  readonly item: GuidelineItem;
  /** With several patients, and where the item is told of each: how it stands with each, in their order. */
  readonly cases?: readonly CaseVerdict[];
}

/** How an item stands with one of several patients. */
export interface CaseVerdict extends Judgement {
  /** From 1, as the report counts. */
  readonly number: number;
}

/** From the best to the least; of two patients the one whose case is told more completely counts. */
const byCompleteness: readonly ItemStatus[] = ['reported', 'partial', 'missing', 'not-applicable'];

/** All items of CARE 2013 in its order, judged by what the report tells; with several patients, of each. */
export const careItems = perReport((report: Report): readonly ItemVerdict[] => {
  const views = caseViews(report);
  return care2013.map((item) => {
    if (views.length === 0 || item.place !== 'case') return { item, ...judge(item, report) };
    const cases = views.map(({ patient, view }) => ({ number: patient.number, ...judge(item, view) }));
    const [best] = [...cases].sort((a, b) => byCompleteness.indexOf(a.status) - byCompleteness.indexOf(b.status));
    const { status, evidence } = best as CaseVerdict;
    return { item, status, evidence, cases };
  });
});

function judge(item: GuidelineItem, report: Report): Judgement {
  return judgedOtherwise.get(item.name)?.(report) ?? judgeByCues(item, report);
}
