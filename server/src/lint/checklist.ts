import type { Guideline } from '../data/guideline.ts';
import { type GuidelineName, guidelines } from '../data/guidelines.ts';
import type { TextLanguage } from '../data/languages.ts';
import { version } from '../data/version.ts';
import type { Report } from '../report/report.ts';
import { wordsAt } from '../report/words-at.ts';
import type { Rule } from '../rule/define-rule.ts';
import type { Span } from '../text/span.ts';
import { checklistQuote } from './checklist-quote.ts';
import { type ChecklistStamp, hashOf } from './checklist-stamp.ts';
import { type ChecklistStatus, type JudgedItem, judgedItems } from './judged-items.ts';
import { withFrontMatter } from './lint.ts';
import type { Settings } from './settings.ts';
import { readSuppressions } from './suppressions.ts';

export type { ChecklistStatus };

/** Where an item is told: section, the lines of the strongest places from 1, and a few words of the strongest. */
export interface ChecklistPlace {
  readonly status: ChecklistStatus;
  readonly section: string | undefined;
  readonly lines: readonly number[];
  /** The strongest place on each of the lines. */
  readonly spans: readonly Span[];
  /** The strongest of all, from which the words are. */
  readonly span: Span | undefined;
  readonly quote: string | undefined;
}

/** One line of a filled checklist. */
export interface ChecklistRow extends ChecklistPlace {
  readonly item: string;
  readonly title: string;
  readonly asks: string;
  /** Why it does not apply, in the author's words; undefined where nothing in the text calls for it. */
  readonly reason: string | undefined;
  /** With several patients, how it stands with each. */
  readonly cases: readonly (ChecklistPlace & { readonly case: number })[];
}

/** A checklist, filled from a report. It holds words of the report and is the author's to give away. */
export interface Checklist {
  readonly guideline: Guideline;
  readonly title: string | undefined;
  /** The language of the report, and so of the words that are quoted. */
  readonly language: TextLanguage;
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
  /** The guideline, where it is not to be the one that the settings name, front matter included. */
  readonly guideline?: GuidelineName | undefined;
}

/** Fills the checklist of a guideline: the one that is asked for, else the one that the settings name. */
export function fillChecklist({ report, rules, file, date, ...asked }: ChecklistInput): Checklist {
  const { settings } = withFrontMatter(report, rules, asked.settings);
  const guideline = guidelines[asked.guideline ?? settings.guideline];
  const declared = new Map([...settings.notApplicable, ...readSuppressions(report, rules).notApplicable]);
  const rows = judgedItems(report, guideline, declared).map((judged) => toRow(judged, report));
  const totals = { reported: 0, partial: 0, missing: 0, 'not-applicable': 0, 'not-judged': 0 };
  for (const { status } of rows) totals[status]++;
  const stamp = {
    guideline: guideline.name,
    sha256: hashOf(report.text),
    date,
    version,
    statuses: rows.map(({ status }) => status),
  };
  return { guideline, title: titleOf(report), language: report.language, file, rows, totals, stamp };
}

/** A title in the front matter is data, and has its quotation marks taken off already. */
function titleOf(report: Report): string | undefined {
  const { title } = report;
  return title?.block ? wordsAt(report, title.span) : title?.text;
}

function toRow({ item, status, reason, evidence, cases }: JudgedItem, report: Report): ChecklistRow {
  return {
    item: item.item,
    title: item.title,
    asks: item.asks,
    ...toPlace(status, evidence, report),
    reason,
    cases: cases.map((each) => ({ case: each.number, ...toPlace(each.status, each.evidence, report) })),
  };
}

function nowhere(status: ChecklistStatus): ChecklistPlace {
  return { status, section: undefined, lines: [], spans: [], span: undefined, quote: undefined };
}

function headingAt({ start }: Span, report: Report): string | undefined {
  const section = report.sectionAt(start);
  return section && (section.role === 'title' ? 'Title' : wordsAt(report, section.headingSpan).replace(/[.:]$/, ''));
}

/** More places than this tell a reader nothing new. */
const mostPlaces = 3;

function toPlace(status: ChecklistStatus, evidence: readonly Span[], report: Report): ChecklistPlace {
  const [first] = evidence;
  if (!first || status === 'missing' || status === 'not-applicable') return nowhere(status);
  const onLines = new Map<number, Span>();
  for (const span of evidence) {
    const line = report.lines.positionAt(span.start).line + 1;
    if (!onLines.has(line) && onLines.size < mostPlaces) onLines.set(line, span);
  }
  const places = [...onLines].sort(([a], [b]) => a - b);
  return {
    status,
    section: headingAt(first, report),
    lines: places.map(([line]) => line),
    spans: places.map(([, span]) => span),
    span: first,
    quote: checklistQuote(report, first),
  };
}
