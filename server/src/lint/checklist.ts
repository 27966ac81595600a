import type { Guideline, GuidelineItem } from '../data/guideline.ts';
import { guidelines } from '../data/guidelines.ts';
import { version } from '../data/version.ts';
import type { ItemVerdict } from '../report/care-items.ts';
import { itemsOf } from '../report/guideline-items.ts';
import type { ItemStatus } from '../report/judgement.ts';
import type { Report } from '../report/report.ts';
import { declaredReason } from '../rule/declared-reason.ts';
import type { Rule } from '../rule/define-rule.ts';
import type { Span } from '../text/span.ts';
import { type ChecklistStamp, hashOf } from './checklist-stamp.ts';
import { withFrontMatter } from './lint.ts';
import type { Settings } from './settings.ts';
import { readSuppressions } from './suppressions.ts';

/** How an item stands; an item whose cues are not in the report's language is not judged. */
export type ChecklistStatus = ItemStatus | 'not-judged';

/** Where an item is told: section, the lines of the strongest places from 1, and a few words of the strongest. */
export interface ChecklistPlace {
  readonly status: ChecklistStatus;
  readonly section: string | undefined;
  readonly lines: readonly number[];
  readonly quote: string | undefined;
}

/** One line of a filled checklist. */
export interface ChecklistRow extends ChecklistPlace {
  readonly item: string;
  readonly title: string;
  readonly asks: string;
  /** Why it does not apply, in the author's words. */
  readonly reason: string | undefined;
  /** With several patients, how it stands with each. */
  readonly cases: readonly (ChecklistPlace & { readonly case: number })[];
}

/** A checklist, filled from a report. It holds words of the report and is the author's to give away. */
export interface Checklist {
  readonly guideline: Guideline;
  readonly title: string | undefined;
  /** The name of the report's file. */
  readonly file: string;
  readonly rows: readonly ChecklistRow[];
  readonly totals: Readonly<Record<ChecklistStatus, number>>;
  readonly stamp: ChecklistStamp;
}

/** What a checklist is filled from. */
export interface ChecklistInput {
  readonly report: Report;
  readonly settings: Settings;
  readonly rules: readonly Rule[];
  /** The name of the report's file, without its folders: they may tell more than they should. */
  readonly file: string;
  /** The day, as `2026-11-28`. */
  readonly date: string;
}

/** Fills the checklist of the guideline that the settings name. */
export function fillChecklist({ report, settings: given, rules, file, date }: ChecklistInput): Checklist {
  const { settings } = withFrontMatter(report, rules, given);
  const guideline = guidelines[settings.guideline];
  const declared = new Map([...settings.notApplicable, ...readSuppressions(report, rules).notApplicable]);
  const rows = itemsOf(report, guideline).map((verdict) => toRow(verdict, report, declared));
  const totals = { reported: 0, partial: 0, missing: 0, 'not-applicable': 0, 'not-judged': 0 };
  for (const { status } of rows) totals[status]++;
  const stamp = {
    guideline: guideline.name,
    sha256: hashOf(report.text),
    date,
    version,
    statuses: rows.map(({ status }) => status),
  };
  return { guideline, title: report.title && plain(report.title.text), file, rows, totals, stamp };
}

function toRow(verdict: ItemVerdict, report: Report, declared: ReadonlyMap<string, string>): ChecklistRow {
  const { item, title, asks } = verdict.item;
  const words = { item, title, asks };
  if (!isJudged(verdict.item, report)) return { ...words, ...nowhere('not-judged'), reason: undefined, cases: [] };
  const reason = verdict.status === 'reported' ? undefined : declaredReason(verdict.item, declared);
  if (reason !== undefined) return { ...words, ...nowhere('not-applicable'), reason, cases: [] };
  const cases = (verdict.cases ?? []).map(({ number, status, evidence }) => ({
    case: number,
    ...toPlace(status, evidence, report),
  }));
  return { ...words, ...toPlace(verdict.status, verdict.evidence, report), reason: undefined, cases };
}

/** The items of CARE that are judged in every language; the others are known by English words. */
const inAnyLanguage: ReadonlySet<string> = new Set(['1', '2', '13']);

function isJudged({ item, sameAs }: GuidelineItem, { language }: Report): boolean {
  return language === 'en' || (sameAs ?? [item]).every((id) => inAnyLanguage.has(id));
}

function nowhere(status: ChecklistStatus): ChecklistPlace {
  return { status, section: undefined, lines: [], quote: undefined };
}

function headingAt({ start }: Span, report: Report): string | undefined {
  const section = report.sectionAt(start);
  return section && (section.role === 'title' ? 'Title' : plain(section.heading));
}

/** More places than this tell a reader nothing new. */
const mostPlaces = 3;

function toPlace(status: ItemStatus, evidence: readonly Span[], report: Report): ChecklistPlace {
  const [first] = evidence;
  if (!first || status === 'missing' || status === 'not-applicable') return nowhere(status);
  const lines = evidence.map(({ start }) => report.lines.positionAt(start).line + 1);
  return {
    status,
    section: headingAt(first, report),
    lines: [...new Set(lines)].slice(0, mostPlaces).sort((a, b) => a - b),
    quote: quoteOf(report.text, first),
  };
}

/** Words without Markdown's marks and line ends. */
function plain(text: string): string {
  return text
    .replace(/<\/?\w{1,10}>|\*{1,3}|^#{1,6}|^[|>\s]{1,5}/g, '')
    .replace(/\s+/g, ' ')
    .trim();
}

/** More words than this are no quotation but a copy. */
const mostWords = 20;

/** The first words of a place. */
function quoteOf(text: string, { start, end }: Span): string {
  const words = plain(text.slice(start, Math.min(end, start + 600))).split(' ');
  return words.length > mostWords ? `${words.slice(0, mostWords).join(' ')} …` : words.join(' ');
}
