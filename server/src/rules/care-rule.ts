import { care2013 } from '../data/care-2013.ts';
import type { Guideline, GuidelineItem } from '../data/guideline.ts';
import { type GuidelineName, guidelines } from '../data/guidelines.ts';
import type { Profile } from '../data/profile.ts';
import { careItems, type ItemVerdict } from '../report/care-items.ts';
import { casesOf } from '../report/cases.ts';
import { itemsOf } from '../report/guideline-items.ts';
import { hasSection } from '../report/has-section.ts';
import type { ItemStatus } from '../report/judgement.ts';
import { hasBlankFor } from '../report/placeholders.ts';
import type { Report } from '../report/report.ts';
import { toldSentences } from '../report/told-sentences.ts';
import { zonesOf } from '../report/zones.ts';
import { declaredReason } from '../rule/declared-reason.ts';
import { defineRule, type Example, type Rule, type RuleContext, type RuleProblem } from '../rule/define-rule.ts';
import type { Fix } from '../rule/finding.ts';
import type { Severity } from '../rule/severity.ts';
import { contains, type Span } from '../text/span.ts';
import { firstWords } from './first-words.ts';
import { insertBlank } from './insert-blank.ts';
import { placeOfAbsence } from './place-of-absence.ts';

/** A place that calls for an item which is else worth no more than a look, and why. */
export interface Call {
  readonly span: Span;
  /** Goes on behind the message: "the text recommends what was done here". */
  readonly because: string;
}

/** What one rule of the checklist knows beside the words of its item. */
export interface CareRuleSpec {
  readonly why: string;
  readonly severity: Severity;
  /** The message where the item is told in part only, as `info`; without it, or for a journal that wants it so, that is good enough. */
  readonly partly?: (report: Report, profile: Profile) => string | undefined;
  /** Where what is told in part should have gone on, where it is not the first evidence. */
  readonly partlyAt?: (report: Report) => Span | undefined;
  /** The mend, where it is not a blank in the item's section. */
  readonly fix?: (report: Report, status: ItemStatus) => Fix | undefined;
  /** Tells more than the status of the item; `absence` makes the finding that nothing was found. */
  readonly tell?: (report: Report, absence: () => RuleProblem) => Iterable<RuleProblem>;
  /** What in the text calls for the item, where it is missing: then the finding is a warning, and stands there. */
  readonly louder?: (report: Report) => Call | undefined;
  /** Where the missing item would best be told, if the text has such a place; it makes the finding no louder. */
  readonly place?: (report: Report) => Span | undefined;
  /** Further items that the finding speaks for, so that one absence is one finding. */
  readonly speaksFor?: readonly string[];
  /** Another item's finding speaks for this one where both are missing. */
  readonly silentBeside?: string;
  /** Is the item judged by structure, so that it can be told in any language? Cues are English. */
  readonly inAnyLanguage?: boolean;
  readonly examples: readonly Example[];
}

type Context = Pick<RuleContext<never>, 'profile' | 'notApplicable'>;

/** Makes the rule `care/NAME` from the item of the table and what is said of it here. */
export function careRule(id: string, spec: CareRuleSpec): Rule {
  return guidelineRule('care-2013', id, spec);
}

/** The same for an item that only another guideline has: the rule speaks where that one is chosen. */
export function guidelineRule(name: GuidelineName, id: string, spec: CareRuleSpec): Rule {
  const own = guidelines[name];
  const item = itemOf(own, id);
  return defineRule({
    id: `care/${item.name}`,
    title: `Not found: ${item.title.charAt(0).toLowerCase()}${item.title.slice(1)} (${own.short} ${item.item})`,
    why: `${item.asks} ${spec.why}`,
    severity: spec.severity,
    fix: 'suggestion',
    since: '0.1.0',
    cites: [`${own.short.toLowerCase()}:${item.item}`],
    absence: true,
    options: {},
    examples: spec.examples,
    *check(report, context) {
      if (!asksFor(context.guideline, item)) return; // before the items of another guideline are judged in vain
      const verdict = itemsOf(report, own).find((candidate) => candidate.item === item);
      if (!verdict || !speaks(verdict, spec, report, context)) return;
      if (spec.tell)
        yield* spec.tell(report, () => ({ span: placeOfMissing(report, verdict), message: item.lookedFor }));
      else yield* problemOf(verdict, spec, report, context);
    },
  });
}

function itemOf({ items, short }: Guideline, id: string): GuidelineItem {
  const item = items.find((candidate) => candidate.item === id);
  if (!item) throw new Error(`${short} has no item ${id}`);
  return item;
}

/** Is it the place of this rule to speak: does the item apply, and does no other finding say the same? */
function speaks({ item }: ItemVerdict, spec: CareRuleSpec, report: Report, { notApplicable }: Context): boolean {
  if (declaredReason(item, notApplicable) !== undefined) return false;
  if (report.language === 'und' || (report.language !== 'en' && !spec.inAnyLanguage)) return false;
  if (report.sections.length === 0 || !hasPlace(report, item) || hasBlankFor(report, item)) return false;
  const beside = careItems(report).find((candidate) => candidate.item.item === spec.silentBeside);
  return !(beside?.status === 'missing' && declaredReason(beside.item, notApplicable) === undefined);
}

/** Is the item one of the guideline, or part of one of its items? */
function asksFor({ items }: Guideline, item: GuidelineItem): boolean {
  return items.includes(item) || items.some(({ sameAs }) => care2013.includes(item) && sameAs?.includes(item.item));
}

/** Without the section that an item belongs in, only `section/missing` speaks. */
function hasPlace(report: Report, { place }: GuidelineItem): boolean {
  switch (place) {
    case 'abstract':
    case 'keywords':
    case 'introduction':
    case 'discussion':
    case 'case':
      return hasSection(report, place);
    default:
      return true;
  }
}

function* problemOf(
  verdict: ItemVerdict,
  spec: CareRuleSpec,
  report: Report,
  { profile, notApplicable }: Context,
): Generator<RuleProblem> {
  const { item, status, evidence } = verdict;
  if (status === 'reported' || status === 'partial') yield* problemsOfCases(verdict, spec, report);
  if (status === 'reported' || status === 'not-applicable') return;
  const isPartial = status === 'partial';
  const message = isPartial ? spec.partly?.(report, profile) : messageOf(item, spec, report, notApplicable);
  if (message === undefined) return;
  const fix = spec.fix ? spec.fix(report, status) : insertBlank(report, item);
  const call = isPartial ? undefined : spec.louder?.(report);
  yield {
    span:
      call?.span ??
      (isPartial ? (spec.partlyAt?.(report) ?? evidence[0]) : spec.place?.(report)) ??
      placeOfMissing(report, verdict),
    message: call ? `${message}; ${call.because}` : message,
    ...(isPartial ? { severity: 'info' as const } : {}),
    ...(call ? { severity: 'warning' as const } : {}),
    fixes: fix ? [fix] : [],
  };
}

/** Told of one patient, an item may be missing of another; of what is no more than worth a look, one is enough. */
function* problemsOfCases(
  { item, cases = [] }: ItemVerdict,
  { severity }: CareRuleSpec,
  report: Report,
): Generator<RuleProblem> {
  if (severity === 'info') return;
  for (const { number, status } of cases) {
    const patient = casesOf(report).find((candidate) => candidate.number === number);
    if (status !== 'missing' || !patient) continue;
    const words = item.lookedFor.charAt(0).toLowerCase() + item.lookedFor.slice(1);
    const fix = insertBlank(report, item, patient);
    yield { span: patient.label, message: `In case ${number}, ${words}`, fixes: fix ? [fix] : [] };
  }
}

/** The heading of its own section, what calls for it, the first words of the sentence that should have gone on, or the heading around. */
function placeOfMissing(report: Report, { item, calls }: ItemVerdict): Span {
  const own =
    item.role !== item.place && report.sections.find(({ role, inherited }) => role === item.role && !inherited);
  if (own) return own.headingSpan;
  const [other, which] = item.goesOnFrom ?? [];
  const before = careItems(report).find((verdict) => verdict.item.item === other);
  const zoneOf = zonesOf(report);
  const told = before?.evidence.filter(({ start }) => zoneOf(report.sectionAt(start)) === item.place) ?? [];
  const place = [...told].sort((a, b) => a.start - b.start).at(which === 'first' ? 0 : -1);
  const sentence = place && toldSentences(report).find(({ span }) => contains(span, place));
  return (
    calls?.[0] ?? (sentence && firstWords(report, sentence.span)) ?? place ?? placeOfAbsence(report, rolesFor(item))
  );
}

/** What was looked for; with the items that the finding speaks for where they are missing too, and not declared not applicable. */
function messageOf(
  item: GuidelineItem,
  { speaksFor = [] }: CareRuleSpec,
  report: Report,
  declared: Context['notApplicable'],
): string {
  const also = careItems(report)
    .filter(({ item: other, status }) => speaksFor.includes(other.item) && status === 'missing')
    .filter(({ item: other }) => declaredReason(other, declared) === undefined);
  const words = also.map(({ item: other }) => other.lookedFor.replace(/^No text was found that tells /, ''));
  return [item.lookedFor, ...words].join('; nor ');
}

function rolesFor({ role, place }: GuidelineItem): readonly (typeof role)[] {
  if (place === 'case') return [role, 'case', 'patient-information'];
  if (place === 'discussion') return [role, 'discussion'];
  if (place === 'consent') return [role, 'ethics'];
  return [role];
}
