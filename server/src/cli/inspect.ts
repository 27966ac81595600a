import { guidelines } from '../data/guidelines.ts';
import type { ExhibitKind } from '../facts/captions.ts';
import { type LabValue, labValuesOf } from '../facts/lab-values.ts';
import { vitalSignsOf } from '../facts/vital-signs.ts';
import { withFrontMatter } from '../lint/lint.ts';
import type { Settings } from '../lint/settings.ts';
import { readSuppressions } from '../lint/suppressions.ts';
import { citations } from '../report/citations.ts';
import { consentIn } from '../report/consent.ts';
import { demographicsOf } from '../report/demographics.ts';
import { exhibits } from '../report/exhibits.ts';
import { followUps } from '../report/follow-ups.ts';
import { itemsOf } from '../report/guideline-items.ts';
import { identifiers } from '../report/identifiers.ts';
import { isCaseReport } from '../report/is-case-report.ts';
import { references } from '../report/references.ts';
import type { Report } from '../report/report.ts';
import { times } from '../report/times.ts';
import { declaredReason } from '../rule/declared-reason.ts';
import { rules } from '../rules/index.ts';
import { type Span, textOf } from '../text/span.ts';
import { inspectAbbreviations } from './inspect-abbreviations.ts';
import { inspectDoses } from './inspect-doses.ts';
import { type Range, toRange } from './range.ts';

/** What was understood of a report, with all fields of the contract. */
export function inspect(report: Report, path: string, given: Settings): object {
  const { settings } = withFrontMatter(report, rules, given);
  const verdict = isCaseReport(report);
  const { ages, sexes } = demographicsOf(report);
  const consent = consentIn(report);
  const at = (span: Span): Range => toRange(report.lines, span);
  const shown = (span: Span): { text: string; range: Range } => ({ text: textOf(report.text, span), range: at(span) });
  return {
    schemaVersion: 1,
    path,
    language: report.language,
    words: report.words,
    isCaseReport: { verdict: verdict.verdict, score: verdict.score, why: verdict.why },
    title: report.title ? { text: report.title.text, range: at(report.title.span) } : null,
    sections: report.sections.map(({ role, heading, level, marked, span }) => ({
      role,
      heading,
      level,
      marked,
      range: at(span),
    })),
    items: inspectItems(report, settings, shown),
    demographics: {
      ages: ages.map(({ fact: { value, unit }, span }) => ({ value, unit, ...shown(span) })),
      sexes: sexes.map(({ fact: { value }, span }) => ({ value, ...shown(span) })),
    },
    times: times(report).map(({ fact: { kind, iso }, span }) => ({ kind, iso, ...shown(span) })),
    labs: inspectLabs(report, shown),
    vitals: inspectVitals(report, shown),
    doses: inspectDoses(report, shown),
    followUps: followUps(report).map(({ fact: { time }, span }) => ({ ...shown(span), time })),
    consent: consent ? { level: consent.level, ...shown(consent.span) } : null,
    abbreviations: inspectAbbreviations(report, at),
    figures: inspectExhibits(report, 'figure', at),
    tables: inspectExhibits(report, 'table', at),
    identifiers: identifiers(report).map(({ fact: { kind }, span }) => ({ kind, ...shown(span) })),
    citations: citations(report).map(({ style, targets, text, span }) => ({ style, targets, text, range: at(span) })),
    references: inspectReferences(report, at),
  };
}

type Shown = (span: Span) => { readonly text: string; readonly range: Range };

/** One row for each item of the guideline. What the author declared not applicable, and is not told, is so. */
function inspectItems(report: Report, settings: Settings, shown: Shown): object[] {
  const declared = new Map([...settings.notApplicable, ...readSuppressions(report, rules).notApplicable]);
  return itemsOf(report, guidelines[settings.guideline]).map(({ item, status, evidence, cases }) => {
    const isDeclared = status !== 'reported' && declaredReason(item, declared) !== undefined;
    return {
      guideline: settings.guideline,
      item: item.item,
      name: item.name,
      status: isDeclared ? 'not-applicable' : status,
      evidence: inOrder(evidence).map(shown),
      ...(cases && {
        cases: cases.map((own) => ({
          case: own.number,
          status: own.status,
          evidence: inOrder(own.evidence).map(shown),
        })),
      }),
    };
  });
}

/** In source order; the judgement has the strongest first. */
function inOrder(places: readonly Span[]): readonly Span[] {
  return [...places].sort((a, b) => a.start - b.start || a.end - b.end);
}

/** Values in the reference list are titles' numbers. */
function inspectLabs(report: Report, shown: Shown): object[] {
  return report.find(labValuesOf).flatMap(({ fact, span, section }) => {
    if (section?.role === 'references') return [];
    const { comparator, value, valueHigh, unit, ucum, flag, referenceRange } = fact;
    const high = valueHigh === undefined ? {} : { valueHigh };
    const analyte = writtenName(report, fact, span) ?? fact.analyte;
    const names = { analyte, canonical: fact.analyte, loinc: null };
    return [{ ...names, comparator, value, ...high, unit, ucum, flag, referenceRange, ...shown(span) }];
  });
}

/** The analyte as the report calls it, on one line and without markup ("Hb"). */
function writtenName(report: Report, { nameSpan, span: inBlock }: LabValue, span: Span): string | undefined {
  if (!nameSpan) return undefined;
  const shift = span.start - inBlock.start;
  const written = report.text.slice(nameSpan.start + shift, nameSpan.end + shift);
  return (
    written
      .replace(/<[^<>]{1,20}>|[*_`~^]/g, '')
      .replace(/\s+/g, ' ')
      .trim() || undefined
  );
}

function inspectVitals(report: Report, shown: Shown): object[] {
  return report.find(vitalSignsOf).flatMap(({ fact, span, section }) => {
    if (section?.role === 'references') return [];
    const { name, value, diastolic, unit } = fact;
    return [{ name, value, ...(diastolic === undefined ? {} : { diastolic }), unit, ...shown(span) }];
  });
}

function inspectReferences(report: Report, at: (span: Span) => Range): object[] {
  return references(report).map(({ reference, number, span }) => ({
    number,
    key: reference.key,
    style: reference.style,
    type: reference.type,
    authors: reference.authors.map(({ family, given, literal, suffix }) => ({
      family,
      given,
      literal,
      ...(suffix !== null && { suffix }),
    })),
    etAl: reference.etAl,
    title: reference.title,
    container: reference.container,
    year: reference.year,
    month: reference.month,
    volume: reference.volume,
    issue: reference.issue,
    pages: reference.pages,
    publisher: reference.publisher,
    doi: reference.doi,
    pmid: reference.pmid,
    url: reference.url,
    text: reference.text,
    range: at(span),
  }));
}

function inspectExhibits(report: Report, kind: ExhibitKind, at: (span: Span) => Range): object[] {
  return exhibits(report)
    .filter((exhibit) => exhibit.kind === kind)
    .map(({ label, caption, mentions, span }) => ({ label, caption, mentions: mentions.map(at), range: at(span) }));
}
