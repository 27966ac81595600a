import type { Guideline, GuidelineItem } from '../data/guideline.ts';
import { placeholdersOf } from '../facts/placeholders.ts';
import type { CaseVerdict, ItemVerdict } from '../report/care-items.ts';
import { isBlankSection } from '../report/fill-section.ts';
import { itemsOf } from '../report/guideline-items.ts';
import type { ItemStatus } from '../report/judgement.ts';
import type { Report } from '../report/report.ts';
import { declaredReason } from '../rule/declared-reason.ts';
import { overlaps, type Span } from '../text/span.ts';

/** How an item stands for who reads a checklist; an item whose cues are not in the report's language is not judged. */
export type ChecklistStatus = ItemStatus | 'not-judged';

/** An item of the guideline as a checklist has it: what the author declared comes before what was found. */
export interface JudgedItem {
  readonly item: GuidelineItem;
  readonly status: ChecklistStatus;
  /** Why it does not apply, in the author's words; undefined where nothing in the text calls for it. */
  readonly reason: string | undefined;
  /** Where it is told, the strongest first. */
  readonly evidence: readonly Span[];
  /** With several patients, how it stands with each. */
  readonly cases: readonly CaseVerdict[];
}

/** The items of a guideline in its order; `declared` holds the reasons of those that do not apply, by their names. */
export function judgedItems(
  report: Report,
  guideline: Guideline,
  declared: ReadonlyMap<string, string>,
): readonly JudgedItem[] {
  return itemsOf(report, guideline).map((verdict) => toJudged(verdict, report, declared));
}

function toJudged(verdict: ItemVerdict, report: Report, declared: ReadonlyMap<string, string>): JudgedItem {
  const { item, status, evidence, cases = [] } = verdict;
  const nowhere = { item, reason: undefined, evidence: [], cases: [] };
  if (!isJudged(item, report)) return { ...nowhere, status: 'not-judged' };
  const reason = status === 'reported' ? undefined : declaredReason(item, declared);
  if (reason !== undefined) return { ...nowhere, status: 'not-applicable', reason };
  const told = evidence.filter((span) => !isBlank(span, report) && !(isLabel(item) && hasBlank(span, report)));
  if (evidence.length > 0 && told.length === 0) return { ...nowhere, status: 'missing' };
  return { item, status, reason, evidence: told, cases };
}

/** Is there nothing but blanks that wait to be filled? What was inserted to be written is not told yet. */
function isBlank({ start, end }: Span, report: Report): boolean {
  const headed = report.sections.find(({ headingSpan }) => headingSpan.start <= start && end <= headingSpan.end);
  if (headed && isBlankSection(report, headed)) return true;
  const blanks = report.find(placeholdersOf).filter(({ span }) => span.start < end && start < span.end);
  if (blanks.length === 0) return false;
  const between = [...blanks.map(({ span }) => span.start), end].map((to, i) =>
    report.text.slice(i === 0 ? start : (blanks[i - 1]?.span.end ?? end), to),
  );
  return !/[\p{L}\d]/u.test(between.join(''));
}

/** Title and keywords are a few words beside those that any case report has: with a blank among them they tell nothing yet. */
function isLabel({ item, sameAs }: GuidelineItem): boolean {
  return (sameAs ?? [item]).every((id) => id === '1' || id === '2');
}

function hasBlank(span: Span, report: Report): boolean {
  return report.find(placeholdersOf).some((blank) => overlaps(blank.span, span));
}

/** The items of CARE that are judged in every language; the others are known by English words. */
const inAnyLanguage: ReadonlySet<string> = new Set(['1', '2', '13']);

function isJudged({ item, sameAs }: GuidelineItem, { language }: Report): boolean {
  return language === 'en' || (sameAs ?? [item]).every((id) => inAnyLanguage.has(id));
}
