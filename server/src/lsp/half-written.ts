import type { Report } from '../report/report.ts';
import type { Rule } from '../rule/define-rule.ts';
import type { Finding } from '../rule/finding.ts';
import { rules } from '../rules/index.ts';
import { allMatches } from '../text/all-matches.ts';
import type { Span } from '../text/span.ts';

const absences: ReadonlySet<string> = new Set(rules.filter(({ absence }: Rule) => absence).map(({ id }) => id));

/** What of a finding stays the same while text moves about it. */
export function keyOf({ ruleId, message }: Finding): string {
  return `${ruleId}\n${message}`;
}

/**
 * The findings without those that what is half-written brings, and that were not told before: that something is missing in
 * the section which the author is typing in, and all that is said of a sentence which has no end yet. A section that was
 * begun a moment ago is not "empty", and a number whose unit follows does not lack it.
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
  const sentence = unfinishedSentence(report.text, typedAt);
  const isHalfWritten = ({ ruleId, span }: Finding): boolean => {
    if (span.start < sentence.end && span.end > sentence.start) return true;
    if (!section || !absences.has(ruleId)) return false;
    return span.start >= section.headingSpan.start && span.start <= section.body.end;
  };
  return findings.filter((finding) => told.has(keyOf(finding)) || !isHalfWritten(finding));
}

/** From the last end of a sentence on the line up to where the author types; all of the line in an item of a list. */
function unfinishedSentence(text: string, typedAt: number): Span {
  const near = Math.max(0, typedAt - 2000);
  const before = text.slice(near, typedAt);
  const line = near + Math.max(before.lastIndexOf('\n'), before.lastIndexOf('\r')) + 1;
  const written = text.slice(line, typedAt);
  if (/^\s{0,9}(?:\[?\d{1,3}[.)\]]|[-*+#|>])\s/.test(written)) return { start: line, end: typedAt };
  const ends = allMatches(written, /[.!?]["')\]*]{0,3}\s/g);
  return { start: line + (ends.at(-1)?.index ?? -1) + 1, end: typedAt };
}
