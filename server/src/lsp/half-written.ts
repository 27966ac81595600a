import type { Report } from '../report/report.ts';
import type { Rule } from '../rule/define-rule.ts';
import type { Finding } from '../rule/finding.ts';
import { rules } from '../rules/index.ts';

const absences: ReadonlySet<string> = new Set(rules.filter(({ absence }: Rule) => absence).map(({ id }) => id));

/** What of a finding stays the same while text moves about it. */
export function keyOf({ ruleId, message }: Finding): string {
  return `${ruleId}\n${message}`;
}

/**
 * The findings without those that a half-written section brings: that something is missing in the section which the author
 * is typing in, and that was not told before. A section that was begun a moment ago is not "empty".
 *
 * `typedAt` is where the last edit ended, and `told` the keys of what was shown before it.
 */
export function withoutHalfWritten(
  findings: readonly Finding[],
  report: Report,
  typedAt: number,
  told: ReadonlySet<string>,
): readonly Finding[] {
  const section = report.sectionAt(Math.max(0, typedAt - 1)); // behind the last letter may be the next section
  if (!section) return findings;
  const { start } = section.headingSpan;
  const { end } = section.body;
  return findings.filter(
    (finding) =>
      !absences.has(finding.ruleId) ||
      told.has(keyOf(finding)) ||
      finding.span.start < start ||
      finding.span.start > end,
  );
}
