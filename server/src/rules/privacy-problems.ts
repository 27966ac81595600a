import type { Identifier, IdentifierKind } from '../facts/identifier.ts';
import { identifiers } from '../report/identifiers.ts';
import type { Found, Report } from '../report/report.ts';
import type { RuleProblem } from '../rule/define-rule.ts';
import type { Fix } from '../rule/finding.ts';
import type { Severity } from '../rule/severity.ts';
import type { Span } from '../text/span.ts';

/** How one rule tells of its kind. Nothing of it may hold words of the report, because messages reach logs. */
export interface PrivacyWords {
  /** What it may be: "a calendar date". */
  readonly what: string;
  /** What is expected instead. */
  readonly expected: string;
  /** Where the weight of the place asks for another severity than the rule's. */
  readonly severity?: Severity;
  readonly fixes?: readonly Fix[];
}

/** One problem for each possible identifier of the kinds. */
export function* privacyProblems(
  report: Report,
  kinds: readonly IdentifierKind[],
  words: (found: Found<Identifier>) => PrivacyWords,
): Generator<RuleProblem> {
  for (const found of identifiers(report)) {
    if (!kinds.includes(found.fact.kind)) continue;
    const { what, expected, severity, fixes = [] } = words(found);
    const message = `Possible identifier: ${what}; expected ${expected}`;
    yield { span: found.span, message, fixes, ...(severity ? { severity } : {}) };
  }
}

/** A suggestion of one replacement. */
export function replaceBy(title: string, span: Span, newText: string): Fix {
  return { title, safety: 'suggestion', edits: [{ span, newText }] };
}

/** A suggestion that takes out the place with the blank before it. */
export function remove(report: Report, title: string, { start, end }: Span): Fix {
  const from = report.text.charAt(start - 1) === ' ' ? start - 1 : start;
  return replaceBy(title, { start: from, end }, '');
}
