import { type Directive, directivesOf } from '../facts/directives.ts';
import type { Found, Report } from '../report/report.ts';
import type { Rule, SettingFault } from '../rule/define-rule.ts';
import type { Span } from '../text/span.ts';
import { closest } from './closest.ts';

/** A stretch of the report in which a rule, or each rule, is silent. */
interface Suppression {
  readonly rule: string | undefined;
  readonly within: Span;
  /** What is underlined if it turns out to suppress nothing. */
  readonly place: Span;
  used: boolean;
}

/** The suppression comments of one report. */
export interface Suppressions {
  readonly faults: readonly SettingFault[];
  readonly notApplicable: ReadonlyMap<string, string>;
  /** Is a finding silenced? Marks what silenced it as used. */
  silences(ruleId: string, at: number): boolean;
  /** Marks a `not-applicable` as used. */
  unused(): readonly SettingFault[];
}

/** Reads the suppression comments of a report. */
export function readSuppressions(report: Report, rules: readonly Rule[]): Suppressions {
  const directives = report.find(directivesOf);
  const known = rules.map((rule) => rule.id as string);
  const faults: SettingFault[] = [];
  const suppressions: Suppression[] = [];
  const notApplicable = new Map<string, string>();

  for (const found of directives) {
    const { fact } = found;
    if (!fact.kind) {
      const guess = closest(fact.word, ['disable-next-line', 'disable', 'enable', 'not-applicable']);
      const hint = guess ? `; did you mean \`casewright-${guess}\`?` : '';
      faults.push({ span: found.span, message: `\`casewright-${fact.word}\` is no comment that is known${hint}` });
      continue;
    }
    for (const { id, span } of fact.rules) {
      if (known.includes(id)) continue;
      const guess = closest(id, known);
      faults.push({
        span: found.at(span),
        message: `\`${id}\` is no rule that is known${guess ? `; did you mean \`${guess}\`?` : ''}`,
      });
    }
    if (fact.kind !== 'enable' && !fact.reason) {
      faults.push({
        span: found.span,
        message: 'No reason is given; add ` -- ` and the reason, for who reads this next',
      });
    }
    if (fact.kind === 'not-applicable') {
      for (const { id } of fact.rules) notApplicable.set(id.replace(/^care\//, ''), fact.reason);
    } else if (fact.kind !== 'enable') {
      suppressions.push(...suppressionsOf(found, report, directives));
    }
  }

  return {
    faults,
    notApplicable,
    silences(ruleId, at) {
      let silenced = false;
      for (const suppression of suppressions) {
        if (suppression.rule !== undefined && suppression.rule !== ruleId) continue;
        if (at < suppression.within.start || at >= suppression.within.end) continue;
        suppression.used = true;
        silenced = true;
      }
      return silenced;
    },
    unused: () =>
      suppressions
        .filter(({ used, rule }) => !used && (rule === undefined || known.includes(rule)))
        .map(({ rule, place }) => ({
          span: place,
          message: rule
            ? `\`${rule}\` has no finding here that this comment could silence`
            : 'No finding here that this comment could silence',
        })),
  };
}

function suppressionsOf(found: Found<Directive>, report: Report, all: readonly Found<Directive>[]): Suppression[] {
  const rules = found.fact.rules.length > 0 ? found.fact.rules : [undefined];
  return rules.map((rule) => ({
    rule: rule?.id,
    within:
      found.fact.kind === 'disable' ? untilEnabled(found, rule?.id, report, all) : nextLine(found.span.end, report),
    place: rule ? found.at(rule.span) : found.span,
    used: false,
  }));
}

function untilEnabled(
  from: Found<Directive>,
  rule: string | undefined,
  report: Report,
  all: readonly Found<Directive>[],
): Span {
  const end = all.find(
    ({ fact, span }) =>
      fact.kind === 'enable' &&
      span.start > from.span.start &&
      (fact.rules.length === 0 || fact.rules.some(({ id }) => id === rule)),
  );
  return { start: from.span.end, end: end?.span.start ?? report.text.length + 1 };
}

/** The next line that is not blank. */
function nextLine(after: number, report: Report): Span {
  const { lines, text } = report;
  for (let line = lines.positionAt(after).line + 1; line < lines.count; line++) {
    const span = lines.lineSpan(line);
    if (text.slice(span.start, span.end).trim()) return { start: span.start, end: span.end + 1 };
  }
  return { start: text.length, end: text.length + 1 };
}
