import { fixUntilStill, pickEdits } from '../lint/apply-fixes.ts';
import { hintedBlanks } from '../lint/hinted-blanks.ts';
import { type LintResult, lint } from '../lint/lint.ts';
import type { Settings } from '../lint/settings.ts';
import { type Report, readReport } from '../report/report.ts';
import { withParents } from '../report/section.ts';
import type { Rule } from '../rule/define-rule.ts';
import type { Finding } from '../rule/finding.ts';
import { isAtLeast } from '../rule/severity.ts';
import { type Span, textOf } from '../text/span.ts';
import { changedSeverities } from './changed-severities.ts';
import type { FileError, FileResult, ShownFinding } from './file-result.ts';
import { itemStatuses } from './item-statuses.ts';
import { quotesReport } from './quotes-report.ts';
import { toRange } from './range.ts';
import { textErrorOf } from './text-error.ts';

/** What came of one text. */
export interface LintedText extends Omit<FileResult, 'path'> {
  /** The text after the fixes; the same text where nothing was to be fixed, or fixes were not asked for. */
  readonly text: string;
  /** How many findings the fixes took away. */
  readonly fixed: number;
  /** How many items the author declared not applicable. */
  readonly declared: number;
}

/** What the user asked for. */
export interface LintOptions {
  readonly fix: boolean;
  readonly showSource: boolean;
  /** Are the words of each finding to be kept? */
  readonly snippets?: boolean;
  /** Is to be told how the report stands with its guideline? */
  readonly items?: boolean;
}

/** Lints one report, and mends it first where that is asked for. Never throws, whatever the text. */
export function lintText(report: Report, rules: readonly Rule[], settings: Settings, options: LintOptions): LintedText {
  const textError = textErrorOf(report);
  if (textError) return { errors: [textError], findings: [], text: report.text, fixed: 0, declared: 0 };
  try {
    const result = lint(report, rules, settings);
    const wanted = options.fix && pickEdits(result.findings).length > 0;
    if (!wanted) return { ...show(report, rules, result, options), text: report.text, fixed: 0 };
    return fixed(report, rules, settings, options, result);
  } catch (error) {
    return { errors: [internalError(error)], findings: [], text: report.text, fixed: 0, declared: 0 };
  }
}

function fixed(
  report: Report,
  rules: readonly Rule[],
  settings: Settings,
  options: LintOptions,
  before: LintResult,
): LintedText {
  const read = (text: string): Report =>
    readReport(text, { language: settings.language, bibliographies: report.bibliographies, images: report.images });
  const { text } = fixUntilStill(report.text, (current) => lint(read(current), rules, settings).findings);
  const still = read(text);
  const after = lint(still, rules, settings);
  const count = countSafe(before.findings) - countSafe(after.findings);
  return { ...show(still, rules, after, options), text, fixed: Math.max(count, 0) };
}

function countSafe(findings: readonly Finding[]): number {
  return findings.filter(({ fixes }) => fixes.some(({ safety }) => safety === 'safe')).length;
}

/** The name alone: what an error says may hold text of the report. */
function internalError(error: unknown): FileError {
  const name = error instanceof Error ? error.name : 'unknown error';
  return {
    message: `The file could not be linted (${name}); this is a fault of Casewright, please report it`,
    range: null,
  };
}

type Shown = Omit<LintedText, 'text' | 'fixed'>;

function show(report: Report, rules: readonly Rule[], result: LintResult, options: LintOptions): Shown {
  const errors = result.failures.map(({ ruleId, error }) => ({
    message: `\`${ruleId}\` failed (${error}), the other rules went on; this is a fault of Casewright, please report it`,
    range: null,
  }));
  const numbers = new Map<string, number>();
  const findings = result.findings
    .filter(({ severity }) => isAtLeast(severity, 'info'))
    .map((finding) => {
      const place = sectionsOf(report, finding);
      const number = (numbers.get(`${finding.ruleId} ${place}`) ?? 0) + 1;
      numbers.set(`${finding.ruleId} ${place}`, number);
      return toShown(report, finding, `${place} ${number}`, options);
    });
  const blanks = hintedBlanks(result.findings, rules).length;
  return {
    errors,
    findings,
    ...(blanks > 0 && { blanks }),
    declared: new Set(result.declarations.map(({ name }) => name)).size,
    severities: changedSeverities(rules, result.settings),
    ...(options.items && { items: itemStatuses(report, rules, result.settings) }),
  };
}

function sectionsOf(report: Report, finding: Finding): string {
  return [...withParents(report.sectionAt(finding.span.start))].map(({ role }) => role).join(' ');
}

function toShown(report: Report, finding: Finding, stablePlace: string, options: LintOptions): ShownFinding {
  const { lines } = report;
  const range = toRange(lines, finding.span);
  const snippet = (span: Span) => options.snippets && { snippet: textOf(report.text, span) };
  return {
    ruleId: finding.ruleId,
    severity: finding.severity,
    message: finding.message,
    range,
    related: finding.related.map(({ message, span }) => ({ message, range: toRange(lines, span), ...snippet(span) })),
    cites: finding.cites,
    fixes: finding.fixes.map(({ title, safety, edits }) => ({
      title,
      safety,
      edits: edits.map(({ span, newText }) => ({ range: toRange(lines, span), newText })),
      ...(quotesReport(edits, report.text) && { quotes: true }),
    })),
    stablePlace,
    source: options.showSource
      ? textOf(report.text, lines.lineSpan(range.start.line - 1)).replace(/^\ufeff/, '')
      : undefined,
    ...snippet(finding.span),
  };
}
